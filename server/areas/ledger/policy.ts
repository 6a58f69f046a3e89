import type { Role } from '../../../contract/endpoint'
import type { Actor, Grant } from '../../platform/context'

/** The role under which somebody looks at the ledger: one of theirs, the first where no scope is named; null: none. */
export function seatAt(actor: Actor, roles: readonly Role[], scopeId?: string): Grant | null {
  const held = actor.grants.filter(({ role, placeId, handlerId }) => roles.includes(role) && (role === 'handler' ? handlerId : placeId) !== null)
  return (scopeId === undefined ? held[0] : held.find(({ placeId, handlerId }) => placeId === scopeId || handlerId === scopeId)) ?? null
}
