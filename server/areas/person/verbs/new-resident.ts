import { randomBytes } from 'node:crypto'
import type { Ctx } from '../../../context'
import { nobody } from '../../../platform/context'
import { joinPerson } from '../join-person'

/** A resident whose phone is not here: somebody entered for, or an invented one. The secret is thrown away, so nobody signs in as them. */
export const newResident = (ctx: Ctx): Promise<string> =>
  joinPerson({ ...ctx, actor: nobody }, { kind: 'guest', hash: ctx.services.vault.keyedHash('guest', randomBytes(32).toString('base64url')), sealed: null })
