import { sql, type RawBuilder } from 'kysely'
import { publicationActions, type PublicationAction, type PublicationEvent, type PublicationHat, type PublicationReason, type PublicationState, type ReviewStepCount } from '../../../contract/review/vocabulary'
import type { Actor } from '../../platform/context'
import { decide } from '../../platform/lifecycle/lifecycle'
import { publicationLifecycle, type PublicationFact } from './rules/publication-lifecycle'

/** What of a publication and its matter decides who somebody is to it. */
export interface Reviewable {
  readonly raised_by: string
  readonly community_id: string
  readonly street_id: string
  /** How the actor follows the matter; who opened it by its follow-up code stands as who raised it. */
  readonly my_follow: string | null
  readonly recused: boolean
  readonly checked_by: string | null
  readonly seconded_by: string | null
}

/**
 * Who the actor is to a publication. Who raised it is its author and never its reviewer; who stepped aside reviews
 * nothing of it; who made a step wears its hat alone, which can make no other.
 */
export function hatsOf(actor: Actor, row: Reviewable): PublicationHat[] {
  if (actor.kind === 'system') return ['system']
  if (actor.kind !== 'person') return []
  if (actor.personIds.includes(row.raised_by) || row.my_follow === 'raised' || row.my_follow === 'code') return ['author']
  if (row.recused) return []
  const official = new Set(actor.grants.flatMap((grant): PublicationHat[] => {
    if (grant.role === 'community' && grant.placeId === row.community_id) return ['community']
    return grant.role === 'party_committee' && grant.placeId === row.street_id ? ['party_committee'] : []
  }))
  if (official.size === 0) return []
  if (isMine(actor, row.checked_by)) return ['checker']
  return isMine(actor, row.seconded_by) ? ['seconder'] : [...official]
}

const isMine = (actor: Actor, personId: string | null): boolean => personId !== null && actor.personIds.includes(personId)

/** May see the original and review it: the office of its place, but not who raised it. */
export const canReview = (actor: Actor, row: Reviewable): boolean => hatsOf(actor, row).some((hat) => hat !== 'author' && hat !== 'system')

/** The words with the numbers of people in them, and every photo as taken: for the community, which handles the matter anyway. */
export const canReadOriginal = ({ grants }: Actor, row: Pick<Reviewable, 'community_id'>): boolean => grants.some(({ role, placeId }) => role === 'community' && placeId === row.community_id)

/** `canReview` for lists, given publication as p and matter as m; a test holds both together. */
export function reviewableBy(actor: Actor): RawBuilder<boolean> {
  const placesOf = (role: 'community' | 'party_committee'): string[] => actor.grants.flatMap((grant) => (grant.role === role && grant.placeId ? [grant.placeId] : []))
  const mine = sql`${[...actor.personIds]}::uuid[]`
  return sql<boolean>`(p.community_id = ANY(${placesOf('community')}::uuid[]) OR p.street_id = ANY(${placesOf('party_committee')}::uuid[]))
    AND m.raised_by <> ALL(${mine})
    AND NOT EXISTS (SELECT 1 FROM follow f WHERE f.tenant = p.tenant AND f.matter_id = p.matter_id AND f.person_id = ANY(${mine}) AND f.reason IN ('raised', 'code'))
    AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = p.tenant AND r.matter_id = p.matter_id AND r.person_id = ANY(${mine}))`
}

interface ReviewScope { readonly column: 'community_id' | 'street_id'; readonly id: string }

/** The places whose publications the actor reviews: one walk each in the lists. */
export const reviewScopes = (actor: Actor): ReviewScope[] => actor.grants.flatMap((grant): ReviewScope[] => {
  if (!grant.placeId) return []
  if (grant.role === 'community') return [{ column: 'community_id', id: grant.placeId }]
  return grant.role === 'party_committee' ? [{ column: 'street_id', id: grant.placeId }] : []
})

interface Standing {
  readonly state: PublicationState
  readonly reason: string | null
  readonly steps: ReviewStepCount
  readonly result_waits: boolean
}

/** What is true of a version beyond its state. */
export const factsOf = ({ state, reason, steps, result_waits }: Standing): PublicationFact[] => [
  steps === 3 ? 'threeSteps' : 'twoSteps',
  ...(state === 'withdrawn' && reason !== null && reason !== ('author' satisfies PublicationReason) ? ['byOffice' as const] : []),
  ...(result_waits ? ['resultWaits' as const] : []),
]

const eventOf: Record<PublicationAction, PublicationEvent> = { check: 'checked', second: 'seconded', approve: 'approved', hold: 'held', withdraw: 'withdrawn' }

/** What the actor may do with a version now. */
export const publicationActionsOf = (actor: Actor, row: Reviewable & Standing): PublicationAction[] => {
  const situation = { state: row.state, hats: hatsOf(actor, row), facts: factsOf(row) }
  return publicationActions.filter((action) => decide(publicationLifecycle, eventOf[action], situation).ok)
}

type BesideIssue = Omit<Reviewable, 'checked_by' | 'seconded_by'> & {
  readonly publication_state: PublicationState | null
  readonly publication_checked_by: string | null
  readonly publication_reason: string | null
}

// The steps are the review page's: beside an issue stand the ways to it and back, which hang on no setting.
const besideIssue: readonly PublicationAction[] = ['check', 'withdraw']

/** The same beside an issue; none where nothing was ever to be published. */
export const publicationActionsFor = (actor: Actor, row: BesideIssue): PublicationAction[] => {
  if (!row.publication_state) return []
  const standing = { state: row.publication_state, reason: row.publication_reason, steps: 2 as const, result_waits: false, checked_by: row.publication_checked_by, seconded_by: null }
  return publicationActionsOf(actor, { ...row, ...standing }).filter((action) => besideIssue.includes(action))
}
