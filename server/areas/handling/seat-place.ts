import type { Role } from '../../../contract/endpoint'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'

/** The place of the desk that is asked for: one of the caller's grants of these roles, the first where none is named. */
export function seatPlace(ctx: Ctx, roles: readonly Role[], placeId?: string): string {
  const held = ctx.actor.grants.flatMap((grant) => (roles.includes(grant.role) && grant.placeId ? [grant.placeId] : []))
  const seat = placeId === undefined ? held[0] : held.find((id) => id === placeId)
  return seat ?? refuse('access.denied')
}
