import type { IssueCategory, IssueState, Urgency } from '../../../../contract/issue/vocabulary'
import { defaultServiceTime, type ServiceTime } from '../../matter/rules/work-time'

/** Hours or work days until a step is owed. Red runs round the clock, the others in service time. */
export interface Owed { readonly aroundTheClock: boolean; readonly hours?: number; readonly days?: number }

export interface Limit { readonly firstAnswer: Owed; readonly settled: Owed }

/** A street's table of limits (domain.md §4.2 默认); what a category says goes before what its colour says. */
export interface Limits {
  readonly byUrgency: Readonly<Record<Urgency, Limit>>
  readonly byCategory: Partial<Record<IssueCategory, Partial<Record<Urgency, Partial<Limit>>>>>
  readonly serviceTime: ServiceTime
  /** Work days a question to the resident holds the clock at most. */
  readonly questionDays: number
  /** Work days in which a third person decides after 不满意. */
  readonly reviewDays: number
  /** Calendar days the resident has to rate. */
  readonly ratingDays: number
}

export const defaultLimits: Limits = {
  byUrgency: {
    red: { firstAnswer: { aroundTheClock: true, hours: 2 }, settled: { aroundTheClock: true, hours: 24 } },
    yellow: { firstAnswer: { aroundTheClock: false, days: 1 }, settled: { aroundTheClock: false, days: 7 } },
    blue: { firstAnswer: { aroundTheClock: false, days: 3 }, settled: { aroundTheClock: false, days: 15 } },
  },
  byCategory: {}, serviceTime: defaultServiceTime, questionDays: 5, reviewDays: 2, ratingDays: 14,
}

export interface Classed { readonly urgency: Urgency; readonly category: IssueCategory | null }

/** The limit of a colour in a category; until triage everything counts as its colour alone says. */
export const limitOf = ({ urgency, category }: Classed, limits: Limits): Limit =>
  ({ ...limits.byUrgency[urgency], ...(category && limits.byCategory[category]?.[urgency]) })

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
