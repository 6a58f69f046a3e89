import { sql, type RawBuilder } from 'kysely'
import { publicationActions, type PublicationAction, type PublicationEvent, type PublicationHat, type PublicationState } from '../../../contract/review/vocabulary'
import type { Actor } from '../../platform/context'
import { decide } from '../../platform/lifecycle/lifecycle'
import { publicationLifecycle } from './rules/publication-lifecycle'

/** What of a publication and its matter decides who somebody is to it. */
export interface Reviewable {
  readonly raised_by: string
  readonly community_id: string
  readonly street_id: string
  /** How the actor follows the matter; who opened it by its follow-up code stands as who raised it. */
  readonly my_follow: 'raised' | 'code' | 'met_too' | null
  readonly recused: boolean
  readonly checked_by: string | null
}

/**
 * Who the actor is to a publication. Who raised it is its author and never its reviewer; who stepped aside reviews
 * nothing of it; who made the first check wears that hat alone, which cannot give the final approval.
 */
export function hatsOf(actor: Actor, row: Reviewable): PublicationHat[] {
  if (actor.kind !== 'person') return []
  if (actor.personIds.includes(row.raised_by) || row.my_follow === 'raised' || row.my_follow === 'code') return ['author']
  if (row.recused) return []
  const official = new Set(actor.grants.flatMap((grant): PublicationHat[] => {
    if (grant.role === 'community' && grant.placeId === row.community_id) return ['community']
    return grant.role === 'party_committee' && grant.placeId === row.street_id ? ['party_committee'] : []
  }))
  if (official.size === 0) return []
  return row.checked_by !== null && actor.personIds.includes(row.checked_by) ? ['checker'] : [...official]
}

/** May see the original and review it: the office of its place, but not who raised it. */
export const canReview = (actor: Actor, row: Reviewable): boolean => hatsOf(actor, row).some((hat) => hat !== 'author')

/** `canReview` for lists, given publication as p and matter as m; a test holds both together. */
export function reviewableBy(actor: Actor): RawBuilder<boolean> {
  const placesOf = (role: 'community' | 'party_committee'): string[] => actor.grants.flatMap((grant) => (grant.role === role && grant.placeId ? [grant.placeId] : []))
  const mine = sql`${[...actor.personIds]}::uuid[]`
  return sql<boolean>`(p.community_id = ANY(${placesOf('community')}::uuid[]) OR p.street_id = ANY(${placesOf('party_committee')}::uuid[]))
    AND m.raised_by <> ALL(${mine})
    AND NOT EXISTS (SELECT 1 FROM follow f WHERE f.tenant = p.tenant AND f.matter_id = p.matter_id AND f.person_id = ANY(${mine}) AND f.reason IN ('raised', 'code'))
    AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = p.tenant AND r.matter_id = p.matter_id AND r.person_id = ANY(${mine}))`
}

const eventOf: Record<PublicationAction, PublicationEvent> = { check: 'checked', approve: 'approved', hold: 'held', withdraw: 'withdrawn' }

/** What the actor may do with a publication now. */
export const publicationActionsOf = (actor: Actor, row: Reviewable & { readonly state: PublicationState }): PublicationAction[] => {
  const situation = { state: row.state, hats: hatsOf(actor, row), facts: [] }
  return publicationActions.filter((action) => decide(publicationLifecycle, eventOf[action], situation).ok)
}

/** The same beside an issue; none where nothing was ever to be published. */
export const publicationActionsFor = (
  actor: Actor,
  row: Omit<Reviewable, 'checked_by'> & { readonly publication_state: PublicationState | null; readonly publication_checked_by: string | null },
): PublicationAction[] => (row.publication_state ? publicationActionsOf(actor, { ...row, state: row.publication_state, checked_by: row.publication_checked_by }) : [])
