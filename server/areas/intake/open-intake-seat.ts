import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { findSeatPlace } from './queries/find-recorded'
import { mayEnterAt, type IntakeRole, type IntakeSeat } from './rules/may-enter-at'

export const intakeRoles = ['community', 'street_office', 'grid_worker'] as const satisfies readonly IntakeRole[]
export const importRoles = ['community', 'street_office'] as const satisfies readonly IntakeRole[]

/** Where somebody may enter: the place of one of these roles, the first where none is named. */
export async function openIntakeSeat(ctx: Ctx, roles: readonly IntakeRole[], scopeId?: string): Promise<IntakeSeat> {
  const held = ctx.actor.grants.flatMap(({ role: held, placeId }) => roles.flatMap((role) => (role === held && placeId ? [{ role, placeId }] : [])))
  const { role, placeId } = (scopeId === undefined ? held[0] : held.find((one) => one.placeId === scopeId)) ?? refuse('access.denied')
  const place = await findSeatPlace(ctx, placeId)
  if (!place?.street_id) return refuse('access.denied')
  return { role, placeId: place.id, streetId: place.street_id, communityId: place.community_id }
}

export const owedPlace = (seat: IntakeSeat, place: Parameters<typeof mayEnterAt>[1]): void => void (mayEnterAt(seat, place) || refuse('intake.placeElsewhere'))
