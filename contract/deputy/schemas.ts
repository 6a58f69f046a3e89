import { z } from 'zod'
import { byId, id, instant, pageOf, pageQuery, type SchemasOf } from '../schema'
import { deputyKinds } from './vocabulary'
import type { deputyEndpoints } from './endpoints'

export const deputyCard = z.object({
  id,
  name: z.string(),
  kind: z.enum(deputyKinds),
  /** Full title, e.g. 「鱼复街道议事代表」. */
  title: z.string(),
  field: z.string(),
  /** The estates and buildings this deputy keeps in touch with, as people name them. */
  areas: z.array(z.string()),
  gridIds: z.array(id),
  constituency: z.string().nullable(),
  nextVisitAt: instant.nullable(),
})

export const deputySchemas = {
  listDeputies: {
    query: pageQuery.extend({ communityId: id.optional(), estate: z.string().max(40).optional(), kind: z.enum(deputyKinds).optional() }),
    reply: pageOf(deputyCard),
  },
  getDeputy: { params: byId, reply: deputyCard.extend({ followingUp: z.number().int() }) },
} satisfies SchemasOf<typeof deputyEndpoints>
