import { z } from 'zod'
import { roles } from '../endpoint'
import { done, id, instant, mobile, type SchemasOf } from '../schema'
import type { personEndpoints } from './endpoints'

export const grant = z.object({
  role: z.enum(roles),
  /** e.g. 「榕树社区」, 「城市管理局」 or the deputy's full title. */
  scopeName: z.string(),
  placeId: id.nullable(),
  handlerId: id.nullable(),
  deputyId: id.nullable(),
})

export const me = z.object({
  id,
  /** The person's own name where a grant carries it, else null. */
  name: z.string().nullable(),
  /** e.g. 120****0007; null while not signed in by phone. */
  phoneMasked: z.string().nullable(),
  grants: z.array(grant),
  /** Came in by a unit's link: a session apart from whoever else this device is. */
  byLink: z.boolean(),
  /** Staff roles that ended in the last weeks, so that a desk can say so kindly. */
  endedRoles: z.array(z.object({ role: z.enum(roles), scopeName: z.string(), endedAt: instant })),
})

export const session = z.object({ token: z.string(), expiresAt: instant, me })

const guestSecret = z.string().regex(/^[0-9A-Za-z_-]{32,64}$/).describe('Made on the phone, at least 192 bits of chance')

export const personSchemas = {
  openGuestSession: { body: z.object({ secret: guestSecret }), reply: session },
  openWechatSession: { body: z.object({ code: z.string().min(1).max(128) }), reply: session },
  requestSmsCode: {
    body: z.object({ phone: mobile }),
    reply: z.object({
      challengeId: id, expiresAt: instant,
      /** Only in demo mode, where no SMS is sent. */
      demoCode: z.string().nullable(),
    }),
  },
  openPhoneSession: { body: z.object({ challengeId: id, code: z.string().regex(/^\d{6}$/, '请填 6 位数字') }), reply: session },
  getMe: { reply: me },
  signOut: { reply: done },
  forgetDevice: { body: z.object({ secret: guestSecret.optional() }), reply: done },
} satisfies SchemasOf<typeof personEndpoints>
