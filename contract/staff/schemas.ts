import { z } from 'zod'
import { byId, chosenDay, day, id, instant, mobile, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import { handlerKinds } from '../handling/vocabulary'
import { handlerActions, staffActions, staffRoles, staffStates } from './vocabulary'
import type { staffEndpoints } from './endpoints'

export const staffLine = z.object({
  id,
  name: z.string(),
  /** e.g. 120****0007; in full nowhere. */
  phoneMasked: z.string(),
  role: z.enum(staffRoles),
  /** 「榕树社区」, 「城市管理局」, 「榕树苑 5–8 栋」. */
  scopeName: z.string(),
  state: z.enum(staffStates),
  from: day,
  /** Last day; null: until it is ended. */
  until: day.nullable(),
  endedAt: instant.nullable(),
  /** The only one at this desk: nobody would be left. */
  isAlone: z.boolean(),
  allowedActions: z.array(z.enum(staffActions)),
})

const estate = z.object({ communityId: id, name: z.string() })
export const handlerLine = z.object({
  id,
  name: z.string(),
  kind: z.enum(handlerKinds),
  duty: z.string(),
  /** Null: serves the whole county. */
  streetId: id.nullable(),
  estates: z.array(estate),
  isClosed: z.boolean(),
  version: z.number().int(),
  allowedActions: z.array(z.enum(handlerActions)),
})

const until = chosenDay.nullable().default(null)
const streetId = id.optional().describe('Of several streets one; without it all that I may see')
const named = { name: words(2, 30), duty: words(2, 60), estates: z.array(z.object({ communityId: id, name: words(1, 30) })).max(60, '最多 60 个小区').default([]) }
const version = z.object({ version: z.number().int().min(1) })

export const staffSchemas = {
  listStaff: {
    query: pageQuery.extend({ streetId, search: z.string().max(30).optional(), state: z.enum(['now', 'ended']).default('now') }),
    reply: pageOf(staffLine).extend({ mayGive: z.array(z.enum(staffRoles)) }),
  },
  inviteStaff: {
    body: z.object({
      name: words(2, 20), phone: mobile, role: z.enum(staffRoles),
      placeId: id.nullable().default(null), handlerId: id.nullable().default(null),
      /** First and last day; from null: at once. */
      from: chosenDay.nullable().default(null), until,
    }).refine(({ placeId, handlerId }) => (placeId === null) !== (handlerId === null), { message: '请选一个范围', path: ['placeId'] })
      .refine(({ from, until: last }) => !from || !last || from <= last, { message: '结束不能早于开始', path: ['until'] }),
    reply: staffLine,
  },
  endStaff: { params: byId, body: z.object({}), reply: staffLine },
  renewStaff: { params: byId, body: z.object({ until }), reply: staffLine },
  changeStaffPhone: { params: byId, body: z.object({ phone: mobile }), reply: staffLine },
  listHandlers: { query: z.object({ streetId, state: z.enum(['open', 'closed']).default('open') }), reply: z.object({ items: z.array(handlerLine), mayAdd: z.array(z.enum(handlerKinds)) }) },
  addHandler: { body: z.object({ ...named, kind: z.enum(handlerKinds), streetId: id.nullable().default(null) }), reply: handlerLine },
  changeHandler: { params: byId, body: version.extend(named), reply: handlerLine },
  closeHandler: { params: byId, body: version, reply: handlerLine },
  reopenHandler: { params: byId, body: version, reply: handlerLine },
} satisfies SchemasOf<typeof staffEndpoints>
