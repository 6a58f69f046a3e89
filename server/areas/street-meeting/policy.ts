import { sql, type RawBuilder } from 'kysely'
import { streetMeetingActions, type StreetMeetingAction, type StreetMeetingEvent, type StreetMeetingHat, type StreetMeetingState } from '../../../contract/street-meeting/vocabulary'
import type { Role } from '../../../contract/endpoint'
import type { Actor } from '../../platform/context'
import { decide } from '../../platform/lifecycle/lifecycle'
import { streetMeetingLifecycle } from './rules/street-meeting-lifecycle'

/** `invited`: one of the actor's scopes is invited. */
export interface Placed { readonly street_id: string; readonly invited: boolean }

/** Who the actor is to a meeting: an office of its street, or invited; the party committee reads the agenda of its street. */
export function hatsOf(actor: Actor, row: Placed): StreetMeetingHat[] {
  const offices = actor.grants.flatMap((grant): StreetMeetingHat[] =>
    ((grant.role === 'street_office' || grant.role === 'congress_office') && grant.placeId === row.street_id ? [grant.role] : []))
  const isInformed = actor.grants.some(({ role, placeId }) => role === 'party_committee' && placeId === row.street_id)
  return [...new Set<StreetMeetingHat>([...offices, ...(row.invited || isInformed ? ['invited' as const] : [])])]
}

const scopesOf = (actor: Actor) => ({
  placeIds: actor.grants.flatMap((grant) => (grant.role === 'community' && grant.placeId ? [grant.placeId] : [])),
  handlerIds: actor.grants.flatMap((grant) => (grant.role === 'handler' && grant.handlerId ? [grant.handlerId] : [])),
  deputyIds: actor.grants.flatMap((grant) => (grant.role === 'deputy' && grant.deputyId ? [grant.deputyId] : [])),
})

/** Whether one of the actor's scopes is invited, given street_meeting as s. */
export function invitedTo(actor: Actor): RawBuilder<boolean> {
  const { placeIds, handlerIds, deputyIds } = scopesOf(actor)
  return sql<boolean>`EXISTS (SELECT 1 FROM invitation v WHERE v.tenant = s.tenant AND v.meeting_id = s.id
    AND (v.place_id = ANY(${placeIds}::uuid[]) OR v.handler_id = ANY(${handlerIds}::uuid[]) OR v.deputy_id = ANY(${deputyIds}::uuid[])))`
}

const readingOffices: readonly Role[] = ['street_office', 'congress_office', 'party_committee']
const streetsOf = (actor: Actor): string[] =>
  actor.grants.flatMap((grant) => (readingOffices.includes(grant.role) && grant.placeId ? [grant.placeId] : []))

/** `hatsOf` for lists: meetings of the actor's streets, or that they are invited to. The desk of a street shows that street's alone. */
export function readableBy(actor: Actor, placeId?: string): RawBuilder<boolean> {
  const streetIds = streetsOf(actor)
  if (placeId !== undefined) return streetIds.includes(placeId) ? sql<boolean>`s.street_id = ${placeId}::uuid` : invitedTo(actor)
  return sql<boolean>`(s.street_id = ANY(${streetIds}::uuid[]) OR ${invitedTo(actor)})`
}

/** Milestones the actor may see, given milestone as n: of the street, of the own unit, of a meeting one is invited to. */
export function milestonesFor(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(n.street_id = ANY(${streetsOf(actor)}::uuid[]) OR n.handler_id = ANY(${scopesOf(actor).handlerIds}::uuid[])
    OR EXISTS (SELECT 1 FROM street_meeting s WHERE s.tenant = n.tenant AND s.id = n.meeting_id AND ${invitedTo(actor)}))`
}

/** Who may say that a milestone is met: its unit, or the street. */
export const mayMeet = (actor: Actor, row: { readonly street_id: string; readonly handler_id: string }): 'handler' | 'street_office' | null => {
  if (actor.grants.some(({ role, handlerId }) => role === 'handler' && handlerId === row.handler_id)) return 'handler'
  return actor.grants.some(({ role, placeId }) => role === 'street_office' && placeId === row.street_id) ? 'street_office' : null
}

const eventsOf: Record<StreetMeetingAction, readonly StreetMeetingEvent[]> = {
  move: ['moved'], cancel: ['cancelled'], recordParticipants: ['held', 'participantsRecorded'], decide: ['issueDecided'], close: ['closed'],
}

export const actionsOf = (actor: Actor, row: Placed & { readonly state: StreetMeetingState }): StreetMeetingAction[] => {
  const situation = { state: row.state, hats: hatsOf(actor, row), facts: [] }
  return streetMeetingActions.filter((action) => eventsOf[action].some((event) => decide(streetMeetingLifecycle, event, situation).ok))
}
