import type { IssueState, Urgency } from '../../../../contract/issue/vocabulary'
import { defaultSettings, type Owed } from '../../../../contract/setting/vocabulary'

export type { Owed }

const { byUrgency } = defaultSettings.limits

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
  return handlingStates.includes(state) ? byUrgency[urgency].settled : byUrgency[urgency].firstAnswer
}

/** Days the resident has to rate. */
export const ratingDays = 14
