import type { Role } from '../../../contract/endpoint'
import type { Actor, Grant } from '../../platform/context'
import type { SettledPlace } from './queries'

const changers: readonly Role[] = ['street_office', 'operator']
const countyWide: readonly Role[] = ['handler', 'county_congress', 'government_office']

/** The grant's place holds the other: the county all of it, everything else what lies in its street. */
const isOf = (held: SettledPlace | undefined, place: SettledPlace): boolean =>
  held !== undefined && (held.kind === 'county' || place.kind === 'county' || (held.street_id !== null && held.street_id === place.street_id))

const placeOf = (grant: Grant, places: readonly SettledPlace[]): SettledPlace | undefined => places.find(({ id }) => id === grant.placeId)

/** Staff read what holds in their street (limits, reasons, names); units work for every street of the county. `places`: those of the actor's grants. */
export const canRead = ({ grants }: Actor, place: SettledPlace, places: readonly SettledPlace[]): boolean =>
  grants.some((grant) => grant.role !== 'deputy' && (countyWide.includes(grant.role) || isOf(placeOf(grant, places), place)))

/**
 * The grant under which somebody changes settings: the street office those of its street and its communities, the operator
 * also the county's. A grid has none of its own.
 */
export const changingGrant = ({ grants }: Actor, place: SettledPlace, places: readonly SettledPlace[]): Grant | null => {
  if (place.kind === 'grid') return null
  return grants.find((grant) => {
    const held = placeOf(grant, places)
    if (!changers.includes(grant.role) || !held) return false
    return grant.role === 'operator' && held.kind === 'county' ? true : place.kind !== 'county' && isOf(held, place) && held.kind !== 'community'
  }) ?? null
}
