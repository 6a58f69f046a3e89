import type { StaffRole } from '../../../contract/staff/vocabulary'
import { staffRoles } from '../../../contract/staff/vocabulary'
import type { Actor, Grant } from '../../platform/context'
import { mayGive } from './rules/may-give'

/** Where a role is held or a unit belongs: a street, or (null) the whole county. */
export interface Where { readonly streetId: string | null }
/** A place that one of the actor's grants is held for. */
export interface Held extends Where { readonly id: string; readonly isCounty: boolean }

const holds = (held: Held | undefined, where: Where): boolean => held !== undefined && (held.isCounty || (where.streetId !== null && where.streetId === held.streetId))
const heldBy = (grant: Grant, held: readonly Held[]): Held | undefined => held.find(({ id }) => id === grant.placeId)
const givers = ({ grants }: Actor): Grant[] => grants.filter(({ role }) => staffRoles.some((given) => mayGive(role, given)))

/** The grant under which the actor gives or ends this role there; the operator's comes first, it may more. */
export const givingGrant = (actor: Actor, held: readonly Held[], role: string, where: Where): Grant | null =>
  givers(actor).filter((grant) => mayGive(grant.role, role) && holds(heldBy(grant, held), where)).sort((a, b) => Number(b.role === 'operator') - Number(a.role === 'operator'))[0] ?? null

/** The grant under which the actor keeps the accounts and units there; what belongs to the county is the county operator's. */
export const keepingGrant = (actor: Actor, held: readonly Held[], where: Where): Grant | null => givers(actor).find((grant) => holds(heldBy(grant, held), where)) ?? null

/** Whose accounts the actor sees: all of the county, or those of some streets. Lists filter by the same. */
export function keptStreets(actor: Actor, held: readonly Held[]): 'all' | string[] {
  const places = givers(actor).flatMap((grant) => heldBy(grant, held) ?? [])
  return places.some(({ isCounty }) => isCounty) ? 'all' : places.flatMap(({ streetId }) => streetId ?? [])
}

/** What the invitation offers. */
export const givableRoles = (actor: Actor): StaffRole[] => staffRoles.filter((role) => actor.grants.some((grant) => mayGive(grant.role, role)))

/** Streets whose units somebody may read: their own, or all with a role of the county. */
export const readableStreets = (held: readonly Held[]): 'all' | string[] => (held.some(({ isCounty }) => isCounty) ? 'all' : held.flatMap(({ streetId }) => streetId ?? []))
