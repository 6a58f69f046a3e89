import { z } from 'zod'
import { session } from '../person/schemas'
import { byId, instant, words, type SchemasOf } from '../schema'
import { codeDigits, unitAccessActions } from './vocabulary'
import type { unitAccessEndpoints } from './endpoints'

/** How a unit's link stands; the link itself and its code are in none of it. */
export const unitAccess = z.object({
  unitName: z.string(),
  /** Null: the unit has none, or not any more. */
  open: z.object({ givenAt: instant, expiresAt: instant, /** Names that were typed. */ names: z.array(z.string()) }).nullable(),
  allowedActions: z.array(z.enum(unitAccessActions)),
})

const token = z.string().regex(/^[0-9A-Za-z_-]{20,64}$/, '链接没有复制全，请重新打开')

export const unitAccessSchemas = {
  getUnitAccess: { params: byId, reply: unitAccess },
  giveUnitAccess: {
    params: byId, body: z.object({}),
    /** `link` below our own address; both null where it was given a while ago: they are shown once. */
    reply: unitAccess.extend({ link: z.string().nullable(), code: z.string().nullable() }),
  },
  renewUnitAccess: { params: byId, body: z.object({}), reply: unitAccess },
  revokeUnitAccess: { params: byId, body: z.object({}), reply: unitAccess },
  lookUnitLink: {
    body: z.object({ token }),
    reply: z.object({ unitName: z.string(), streetName: z.string(), phone: z.string().nullable(), /** Only in demo mode, where nobody tells it. */ demoCode: z.string().nullable() }),
  },
  enterUnitLink: { body: z.object({ token, code: z.string().transform((text) => text.replace(/\D/g, '')).refine((text) => text.length === codeDigits, { message: `请填 ${codeDigits} 位数字` }), name: words(2, 20) }), reply: session },
} satisfies SchemasOf<typeof unitAccessEndpoints>
