import { z } from 'zod'
import { byId, done, id, type SchemasOf } from '../schema'
import { deputyCard } from '../deputy/schemas'
import { codeKinds, codeNotices } from './vocabulary'
import type { placeEndpoints } from './endpoints'

/** A place as people name it: estate and buildings first, the grid number only for staff. */
export const placeLine = z.object({
  id,
  kind: z.enum(['street', 'community', 'grid']),
  street: z.string(),
  community: z.string().nullable(),
  estate: z.string().nullable(),
  buildings: z.string().nullable(),
  /** e.g. 「榕树苑 5–8 栋」, or the community's or the street's name. */
  name: z.string(),
})

export const placeDetail = placeLine.extend({
  communityId: id.nullable(),
  dutyPhone: z.string().nullable(),
  deputies: z.array(deputyCard),
})

const token = z.object({ token: z.string().regex(/^[0-9A-Za-z_-]{4,32}$/) })

export const placeSchemas = {
  getCode: {
    params: token,
    reply: z.object({
      token: z.string(),
      kind: z.enum(codeKinds),
      /** Where it hangs, e.g. 「榕树邻居里」. */
      label: z.string(),
      notice: z.object({ kind: z.enum(codeNotices), text: z.string() }).nullable(),
      place: placeDetail.nullable(),
      /** The one deputy of a deputy's code, else null. */
      deputy: deputyCard.nullable(),
      deputies: z.array(deputyCard),
    }),
  },
  countScan: { params: token, reply: done },
  listEstates: {
    reply: z.object({
      street: z.object({ id, name: z.string() }),
      communities: z.array(z.object({
        id, name: z.string(), dutyPhone: z.string().nullable(),
        estates: z.array(z.object({ name: z.string(), grids: z.array(z.object({ id, buildings: z.string() })) })),
      })),
    }),
  },
  getPlace: { params: byId, reply: placeDetail },
} satisfies SchemasOf<typeof placeEndpoints>
