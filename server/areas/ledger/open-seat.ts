import type { Role } from '../../../contract/endpoint'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { seatAt } from './policy'
import { findSeatPlace, type SeatPlace } from './queries/find-seat'
import type { LedgerScope } from './queries/list-ledger'

export interface OfficeSeat extends SeatPlace { readonly role: Role; readonly placeId: string; /** A community sees its own. */ readonly communityId: string | null }

/** The office that asks and its street, of a seat of the county the one it looks at; refuses who holds none of these roles there. */
export async function openOfficeSeat(ctx: Ctx, roles: readonly Role[], { scopeId, streetId }: { scopeId?: string; streetId?: string }): Promise<OfficeSeat> {
  const seat = seatAt(ctx.actor, roles, scopeId) ?? refuse('access.denied')
  const placeId = seat.placeId ?? refuse('access.denied')
  const held = (await findSeatPlace(ctx, placeId)) ?? refuse('access.denied')
  if (streetId !== undefined && held.kind !== 'county' && held.street_id !== streetId) refuse('access.denied')
  const place = streetId === undefined ? held : { ...((await findSeatPlace(ctx, streetId)) ?? refuse('access.denied')), kind: held.kind }
  return { ...place, role: seat.role, placeId, communityId: seat.role === 'community' ? placeId : null }
}

/** Whose issues somebody may list: of the community, the street, or those their unit is responsible for. */
export async function openLedgerSeat(ctx: Ctx, scopeId?: string): Promise<{ role: Role; scope: LedgerScope }> {
  const seat = seatAt(ctx.actor, ['community', 'street_office', 'congress_office', 'handler'], scopeId) ?? refuse('access.denied')
  if (seat.role === 'handler' && seat.handlerId) return { role: seat.role, scope: { kind: 'handler', id: seat.handlerId, streetId: null } }
  const { role, placeId, communityId, street_id } = await openOfficeSeat(ctx, [seat.role], { scopeId: seat.placeId ?? undefined })
  return { role, scope: communityId ? { kind: 'community', id: placeId, streetId: street_id } : { kind: 'street', id: street_id, streetId: street_id } }
}
