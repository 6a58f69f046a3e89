import type { ReplyOf } from '@contract/api'

type Grant = ReplyOf<'getMe'>['grants'][number]

export interface IntakeSeat { scopeId: string; scopeName: string; role: 'community' | 'street_office' | 'grid_worker' }

const mayEnter = (role: Grant['role']): role is IntakeSeat['role'] => role === 'community' || role === 'street_office' || role === 'grid_worker'

/** Where somebody may enter for others; the office they sit at first, null for who may not. */
export function intakeSeatOf(grants: readonly Grant[], seatKey: string | null): IntakeSeat | null {
  const seats = grants.flatMap(({ role, placeId, scopeName }) => (mayEnter(role) && placeId ? [{ role, scopeId: placeId, scopeName }] : []))
  return seats.find(({ role, scopeId }) => `${role}:${scopeId}` === seatKey) ?? seats[0] ?? null
}

interface Found { community: { id: string }; estate: { grids: readonly { id: string }[] } }

/** The estates of a seat: of the community, or that hold the grid. */
export const isOfSeat = ({ role, scopeId }: IntakeSeat) => ({ community, estate }: Found): boolean =>
  role === 'street_office' || (role === 'community' ? community.id === scopeId : estate.grids.some(({ id }) => id === scopeId))
