import { accessDays } from '../../../../contract/unit-access/vocabulary'
import type { Ctx } from '../../../context'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import { endAccess } from '../end-access'
import { openUnit } from '../open-unit'
import { insertAccess, lockOpenAccess, lockUnit } from '../queries'
import { recordAccess } from '../record-access'
import { codeFor, codeHashOf, tokenFor, tokenHashOf } from '../secrets'

export const untilAccessEnds = (now: Date): Date => new Date(now.getTime() + accessDays * 86_400_000)

/** A new link and code for a unit; what it had before ends at once. */
export async function giveUnitAccess(ctx: Ctx, handlerId: string): Promise<void> {
  const { isClosed, keeping } = await openUnit(ctx, handlerId)
  if (isClosed) return refuse('unitAccess.closed')
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  await lockUnit(ctx, handlerId)
  const before = await lockOpenAccess(ctx, handlerId)
  if (before) await endAccess(ctx, before, keeping)
  const { vault } = ctx.services
  const id = ctx.newId()
  const access = { id, handler_id: handlerId, expires_at: untilAccessEnds(ctx.now), given_by: personId }
  await insertAccess(ctx, { ...access, token_hash: tokenHashOf(vault, tokenFor(vault, id)), code_hash: codeHashOf(vault, id, codeFor(vault, id)) })
  await recordAccess(ctx, 'given', access, keeping, { expires_at: access.expires_at, revoked_at: null })
}
