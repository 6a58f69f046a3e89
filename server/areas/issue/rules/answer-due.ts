import type { IssueCategory, IssueState, Urgency } from '../../../../contract/issue/vocabulary'
import { defaultSettings, limitsFor, type Limits as Limit, type Owed, type StreetSettings } from '../../../../contract/setting/vocabulary'

export type { Owed }

type Days = 'serviceTime' | 'questionDays' | 'reviewDays' | 'ratingDays' | 'returnDays'
/** A street's table of limits (domain.md §4.2 默认); what a category says goes before what its colour says. */
export type Limits = StreetSettings['limits'] & Pick<StreetSettings, Days>

/** The part of a street's settings that clocks run by. */
export const limitsIn = ({ limits, serviceTime, questionDays, reviewDays, ratingDays, returnDays }: StreetSettings): Limits => ({ ...limits, serviceTime, questionDays, reviewDays, ratingDays, returnDays })

export const defaultLimits: Limits = limitsIn(defaultSettings)

export interface Classed { readonly urgency: Urgency; readonly category: IssueCategory | null }

/** The limit of a colour in a category; until triage everything counts as its colour alone says. */
export const limitOf = ({ urgency, category }: Classed, limits: Limits): Limit => limitsFor({ limits }, category, urgency)

const workDays = (days: number): Owed => ({ aroundTheClock: false, days })

export const askingStates: readonly IssueState[] = ['askedByDeputy', 'askedByCommunity', 'askedByHandler']
/** Where somebody works on it until the 解决时限. */
export const workedStates: readonly IssueState[] = ['communityHandling', 'propertyHandling', 'mediating', 'deliberating', 'handling']

/** What is owed on entering a state. A deputy who follows up has the time of its colour; what waits for a decision has that of a first answer. */
export function owedIn(state: IssueState, classed: Classed, limits: Limits): Owed {
  if (state === 'disputedAtCommunity' || state === 'disputedAtStreet') return workDays(limits.reviewDays)
  if (askingStates.includes(state)) return workDays(limits.questionDays)
  const { firstAnswer, settled } = limitOf(classed, limits)
  return state === 'followedUp' || workedStates.includes(state) ? settled : firstAnswer
}
