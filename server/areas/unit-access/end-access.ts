import type { Ctx } from '../../context'
import { deleteLinkSessions, moveLinkGrants } from '../person'
import { recordGrant } from '../staff'
import type { Grant } from '../../platform/context'
import { changeAccess } from './queries'
import { recordAccess } from './record-access'

/** The link, the roles and the sessions by it are over from this instant, in the caller's transaction. */
export async function endAccess(ctx: Ctx, access: { readonly id: string; readonly handler_id: string }, keeping: Grant): Promise<void> {
  await changeAccess(ctx, access.id, { revoked_at: ctx.now })
  await deleteLinkSessions(ctx, access.id)
  for (const grant of await moveLinkGrants(ctx, access.id, ctx.now)) await recordGrant(ctx, 'ended', grant, keeping)
  await recordAccess(ctx, 'revoked', access, keeping, { revoked_at: ctx.now })
}
