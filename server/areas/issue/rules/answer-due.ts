import type { IssueState, Urgency } from '../../../../contract/issue/vocabulary'

/** Hours or work days until a step is owed (domain.md §4.2, 默认). Red runs round the clock, the others in service time. */
export interface Owed { readonly aroundTheClock: boolean; readonly hours?: number; readonly days?: number }

const firstAnswer: Record<Urgency, Owed> = {
  red: { aroundTheClock: true, hours: 2 },
  yellow: { aroundTheClock: false, days: 1 },
  blue: { aroundTheClock: false, days: 3 },
}

const settled: Record<Urgency, Owed> = {
  red: { aroundTheClock: true, hours: 24 },
  yellow: { aroundTheClock: false, days: 7 },
  blue: { aroundTheClock: false, days: 15 },
}

/** A dissatisfied rating is decided by a third person within two work days. */
const review: Owed = { aroundTheClock: false, days: 2 }

/** A question to the resident holds an issue up for at most five work days. */
const question: Owed = { aroundTheClock: false, days: 5 }

const askingStates: readonly IssueState[] = ['askedByDeputy', 'askedByCommunity', 'askedByHandler']
/** Where the first answer was given and the rest is owed. */
const handlingStates: readonly IssueState[] = ['followedUp', 'communityHandling', 'propertyHandling', 'mediating', 'deliberating', 'assigned', 'handling']

/** What is owed on entering a state; until triage everything counts as yellow. */
export const owedIn = (state: IssueState, urgency: Urgency): Owed => {
  if (state === 'disputedAtCommunity' || state === 'disputedAtStreet') return review
  if (askingStates.includes(state)) return question
  return handlingStates.includes(state) ? settled[urgency] : firstAnswer[urgency]
}

/** Days the resident has to rate. */
export const ratingDays = 14
