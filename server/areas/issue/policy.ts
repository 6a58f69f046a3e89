import type { IssueHat } from '../../../contract/issue/vocabulary'
import { unitsOf, type Actor, type Grant } from '../../platform/context'

/** What of a row decides who somebody is to it. */
export interface Belonging {
  readonly raised_by: string
  readonly community_id: string
  readonly street_id: string
  readonly follow_up_deputy_id: string | null
  readonly responsible_handler_id: string | null
  /** The actor's unit that supports the one responsible (配合单位). */
  readonly supporting_handler_id: string | null
  readonly my_follow: 'raised' | 'code' | 'met_too' | null
  readonly recused: boolean
  /** It may name officials of the community: the community has no part in it. */
  readonly above_community: boolean
  /** The unit it complains of (投诉对象). */
  readonly about_handler_id: string | null
}

const unitHat = (handlerId: string | null, row: Belonging): IssueHat | null => {
  if (handlerId === null) return null
  if (handlerId === row.responsible_handler_id) return 'handler'
  return handlerId === row.supporting_handler_id ? 'supporter' : null
}

const hatOfGrant = (grant: Grant, row: Belonging): IssueHat | null => {
  switch (grant.role) {
    case 'deputy': return grant.deputyId !== null && grant.deputyId === row.follow_up_deputy_id ? 'deputy' : null
    case 'community': return grant.placeId === row.community_id && !row.above_community ? 'community' : null
    case 'street_office': return grant.placeId === row.street_id ? 'street_office' : null
    case 'congress_office': return grant.placeId === row.street_id ? 'congress_office' : null
    case 'handler': return unitHat(grant.handlerId, row)
    default: return null
  }
}

/**
 * Who the actor is to an issue; no hat, no entry. Whoever raised it never acts on it as an official as well; an official
 * who holds a resident's follow-up code stays the official; who stepped aside (回避) keeps no official hat (domain.md §2);
 * who belongs to the unit that it complains of stands to it as that unit alone.
 */
export function hatsOf(actor: Actor, row: Belonging): IssueHat[] {
  if (actor.kind === 'system') return ['system']
  if (actor.kind === 'nobody') return []
  if (actor.personIds.includes(row.raised_by) || row.my_follow === 'raised') return ['raiser']
  const official = grantsFor(actor, row).map((grant) => hatOfGrant(grant, row)).filter((hat) => hat !== null)
  if (official.length === 0 && row.my_follow === 'code') return ['raiser']
  const follower: IssueHat[] = row.my_follow === 'met_too' ? ['follower'] : []
  return row.recused ? follower : [...new Set<IssueHat>([...follower, ...official])]
}

const ofUnit = (grant: Grant, handlerId: string): boolean => grant.role === 'handler' && grant.handlerId === handlerId

const grantsFor = (actor: Actor, { about_handler_id: about }: Belonging): readonly Grant[] =>
  (about !== null && actor.grants.some((grant) => ofUnit(grant, about)) ? actor.grants.filter((grant) => ofUnit(grant, about)) : actor.grants)

/** Whether the reader is the unit complained of: it answers, and never learns who complained, nor in which words. */
export const isKeptBack = (row: Pick<Belonging, 'about_handler_id' | 'responsible_handler_id'>, hats: readonly IssueHat[]): boolean =>
  hats.includes('handler') && row.about_handler_id !== null && row.about_handler_id === row.responsible_handler_id

const officialHats: readonly IssueHat[] = ['deputy', 'community', 'street_office', 'congress_office', 'handler', 'supporter']

/** Those who handle an issue see its words and photos as raised; a neighbour sees only what was published. */
export const maySeeOriginal = (hats: readonly IssueHat[]): boolean => hats.includes('raiser') || hats.some((hat) => officialHats.includes(hat))

export const isOfficial = (hats: readonly IssueHat[]): boolean => hats.some((hat) => officialHats.includes(hat))

const officeHats: readonly IssueHat[] = ['community', 'street_office', 'congress_office']

/** The offices, which keep the record of an issue: community, street and congress office. */
export const isOffice = (hats: readonly IssueHat[]): boolean => hats.some((hat) => officeHats.includes(hat))

/** Scopes of the grants that open a desk, for the lists; the SQL side of `hatsOf`. */
export const deskScopes = (actor: Actor) => ({
  deputyIds: actor.grants.flatMap((grant) => (grant.role === 'deputy' && grant.deputyId ? [grant.deputyId] : [])),
  communityIds: actor.grants.flatMap((grant) => (grant.role === 'community' && grant.placeId ? [grant.placeId] : [])),
  handlerIds: unitsOf(actor),
  streetIds: actor.grants.flatMap((grant) => ((grant.role === 'street_office' || grant.role === 'congress_office') && grant.placeId ? [grant.placeId] : [])),
})
