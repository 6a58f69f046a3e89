import type { IssueEvent, IssueHat, IssueState } from '../../../../contract/issue/vocabulary'
import type { Consequence, Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

/** What a row can be, beyond its state, that decides where an event leads. */
export const issueFacts = ['handledByCommunity', 'handledByStreet', 'hasDeputy', 'cameFromStreet', 'cameFromCommunity'] as const
export type IssueFact = (typeof issueFacts)[number]

type T = Transition<IssueState, IssueHat, IssueFact>
type Row = { readonly [event in IssueEvent]?: T }

const tellNeighbours = ['tellRaiser', 'tellFollowers'] as const
// What others do with it, the deputy who follows up hears as well.
const tellAll = [...tellNeighbours, 'tellDeputy'] as const
// Who gave the work hears what its unit does with it, the community what others do with what was its own.
const tellBeside = (...by: IssueHat[]): Consequence[] => {
  if (by.includes('handler')) return ['tellAbove', by.includes('community') ? 'tellWorker' : 'tellCommunity']
  return by.includes('street_office') ? ['tellCommunity'] : []
}
const restartAt = ['tellRaiser', 'tellDesk', 'startAnswerClock'] as const
// Whoever decides next decides anew who is responsible.
const restartAbove = [...restartAt, 'dropResponsible'] as const

// Before it is done the resident may always add facts and take it back.
const withdrawn: T = { by: ['raiser'], to: 'withdrawn', follows: ['tellFollowers', 'tellDesk', 'stopAnswerClock'] }
const addsFacts = (state: IssueState): Row => ({
  supplemented: { by: ['raiser', 'follower'], to: state, demands: ['words'], follows: ['tellDesk'] },
})

// The congress office supervises (督办) whatever is open; it never handles.
const supervisedIn = (state: IssueState): Row => ({
  supervised: { by: ['congress_office'], to: state, demands: ['words'], follows: ['tellDesk'] },
})
// Before it is due, whoever has the move is reminded: officials of the work, the resident of a question.
const remindedIn = (state: IssueState, follows: T['follows'] = ['tellDesk']): Row => ({ reminded: { by: ['system'], to: state, follows } })
const openIn = (state: IssueState): Row => ({ ...addsFacts(state), ...supervisedIn(state), ...remindedIn(state), withdrawn })
const askedIn = (state: IssueState): Row => ({ ...supervisedIn(state), ...remindedIn(state, ['tellRaiser']), withdrawn })

const revealedBy = (state: IssueState, ...by: IssueHat[]): Row => ({
  phoneRevealed: { by, to: state, demands: ['reason'] },
})

const settledBy = (...by: IssueHat[]): T => ({
  by, to: 'done', demands: ['words', 'ending'], follows: [...(by.includes('deputy') ? tellNeighbours : tellAll), ...tellBeside(...by), 'stopAnswerClock', 'startRatingClock'],
})
const explainedBy = (by: IssueHat): T => ({ by: [by], to: 'closed', demands: ['words'], follows: [...tellAll, 'tellWorker', ...tellBeside(by), 'stopAnswerClock'] })
const redirectedBy = (by: IssueHat): T => ({ by: [by], to: 'redirected', demands: ['words'], follows: [...tellAll, ...tellBeside(by), 'stopAnswerClock'] })
const mergedBy = (by: IssueHat): T => ({ by: [by], to: 'merged', demands: ['main'], follows: [...tellAll, 'stopAnswerClock'] })
const plannedBy = (by: IssueHat): T => ({ by: [by], to: 'planned', demands: ['words', 'day'], follows: [...tellAll, ...tellBeside(by), 'stopAnswerClock', 'startPlanClock'] })

const answeredByDeputy: T = { by: ['deputy'], to: 'followedUp', demands: ['words'], follows: [...tellNeighbours, 'startAnswerClock'] }
const passedOn: T = { by: ['deputy'], to: 'withCommunity', demands: ['words'], follows: [...tellNeighbours, 'tellDesk', 'startAnswerClock'] }
const deputyRecused: T = { by: ['deputy'], to: 'withCommunity', demands: ['reason'], follows: [...restartAt, 'dropDeputy'] }
const handedOver: T = { by: ['system'], to: 'withCommunity', follows: restartAt }

// Whoever steps aside moves the matter on to where the next above decides.
const recusedTo = (to: IssueState, by: IssueHat): T => ({ by: [by], to, demands: ['reason'], follows: to === 'disputedAtStreet' ? restartAt : restartAbove })
// The street is the top: a colleague there goes on, the clock as it was; where there is none, the congress office hears that somebody is needed.
const colleagueGoesOn = (state: IssueState): T => ({ by: ['street_office'], to: state, demands: ['reason'], follows: ['tellDesk', 'tellAboveIfNobody'] })

// A question holds an issue up for as long as its clock allows, then it goes on without the answer.
const askedBack = (to: IssueState, by: IssueHat): T => ({ by: [by], to, demands: ['words'], follows: ['tellRaiser', 'pauseClock'] })
const backFromAsking = (to: T['to']): Row => ({
  supplemented: { by: ['raiser'], to, demands: ['words'], follows: ['tellDesk', 'resumeClock'] },
  questionLapsed: { by: ['system'], to, follows: ['tellRaiser', 'tellDesk', 'resumeClock'] },
})
const toCommunityDesk = [{ when: 'handledByCommunity', to: 'communityHandling' }, { to: 'withCommunity' }] as const

// Triage (研判): category, colour, responsible party and due date come together.
const triaged = ['triage'] as const
const answeredByCommunity: T = { by: ['community'], to: 'communityHandling', demands: ['words'], follows: [...tellAll, 'startAnswerClock'] }
const takenByCommunity: T = { by: ['community'], to: 'communityHandling', demands: triaged, follows: [...tellAll, 'startAnswerClock'] }
const givenToProperty: T = { by: ['community'], to: 'propertyHandling', demands: [...triaged, 'unit'], follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }
const mediationOpened: T = { by: ['community'], to: 'mediating', demands: triaged, follows: ['tellRaiser', 'tellDeputy', 'startAnswerClock'] }
const climbedTo = (to: IssueState, from: 'tellCommunity' | 'tellWorker'): T => ({ by: ['system'], to, follows: [...(to === 'reportedUp' ? restartAbove : restartAt), 'tellDeputy', from] })
const reportedUp: T = { by: ['community'], to: 'reportedUp', demands: ['words', ...triaged], follows: [...tellAll, 'tellDesk', 'startAnswerClock', 'dropResponsible'] }
// Whoever had the work hears that it is no longer theirs.
const fromUnit = (cell: T): T => ({ ...cell, follows: [...(cell.follows ?? []), 'tellWorker'] })
const reclassifiedBy = (state: IssueState, by: IssueHat): Row => ({
  reclassified: { by: [by], to: state, demands: ['words', ...triaged], follows: ['tellRaiser', 'tellDeputy', 'tellDesk', 'startAnswerClock'] },
})

// More time is granted by who gave the work, never taken: a unit asks the street or the community, the community asks the street.
const extendable = (state: IssueState, asker: IssueHat, decider: IssueHat): Row => ({
  extensionAsked: { by: [asker], to: state, demands: ['words', 'day'], follows: ['tellAbove'] },
  extensionGranted: { by: [decider], to: state, follows: ['tellRaiser', 'tellDeputy', 'tellDesk', 'extendClock'] },
  extensionRefused: { by: [decider], to: state, follows: ['tellDesk'] },
})

// Nothing is above the street: the clock hurries it again and again, those above are told, and overdue it stays.
const hurriedBy = (state: IssueState, ...by: IssueHat[]): Row => ({
  hurried: { by, to: state, follows: ['tellRaiser', 'tellDeputy', 'tellDesk', ...(by.includes('system') ? ['tellAbove', 'startNudgeClock'] as const : [])] },
})
// Who supports the unit responsible says what it contributed, to them and to who assigned it; it ends and moves nothing.
const supportedIn = (state: IssueState): Row => ({
  supportReported: { by: ['supporter'], to: state, demands: ['words'], follows: ['tellRaiser', 'tellDesk', 'tellAbove'] },
})
const assigned: T = { by: ['street_office'], to: 'assigned', demands: ['unit'], follows: [...tellAll, 'tellDesk', 'tellCommunity', 'startAnswerClock'] }
const returnedDown: T = { by: ['street_office'], to: 'withCommunity', demands: ['words'], follows: restartAbove }
const wronglyAssignedTo = (to: IssueState): T => ({ by: ['handler'], to, demands: ['words'], follows: restartAbove })

// Judged by who did not handle it: the street where community, street or a unit of the street did, else the community.
const toThirdPerson = [
  { when: 'handledByCommunity', to: 'disputedAtStreet' }, { when: 'handledByStreet', to: 'disputedAtStreet' }, { when: 'cameFromStreet', to: 'disputedAtStreet' }, { to: 'disputedAtCommunity' },
] as const

/**
 * The life of an issue (domain.md §4.2 three levels, §5). A deputy passes on and follows up, never handles;
 * a community settles, asks property management or reports up, and cannot assign to departments;
 * only the street assigns. What must come of every cell stands by hand in lifecycle.expected.csv.
 */
export const issueLifecycle: Lifecycle<IssueState, IssueEvent, IssueHat, IssueFact> = {
  withDeputy: {
    ...openIn('withDeputy'), ...revealedBy('withDeputy', 'deputy'),
    seen: { by: ['deputy'], to: 'withDeputy', follows: ['tellRaiser'] },
    accepted: { by: ['deputy'], to: 'followedUp', follows: tellNeighbours },
    answered: answeredByDeputy, settled: settledBy('deputy'), askedBack: askedBack('askedByDeputy', 'deputy'),
    passedOn, recused: deputyRecused, handedOver,
  },
  followedUp: {
    ...openIn('followedUp'), ...revealedBy('followedUp', 'deputy'),
    answered: answeredByDeputy, settled: settledBy('deputy'), askedBack: askedBack('askedByDeputy', 'deputy'),
    passedOn, recused: deputyRecused, handedOver,
  },
  askedByDeputy: {
    ...askedIn('askedByDeputy'), ...revealedBy('askedByDeputy', 'deputy'), ...backFromAsking('followedUp'),
    answered: answeredByDeputy, settled: settledBy('deputy'), passedOn, recused: deputyRecused,
  },
  withCommunity: {
    ...openIn('withCommunity'), ...revealedBy('withCommunity', 'community'),
    answered: answeredByCommunity, settled: settledBy('community'), askedBack: askedBack('askedByCommunity', 'community'),
    handedToDeputy: { by: ['community'], to: 'withDeputy', demands: ['deputy'], follows: ['tellRaiser', 'tellDeputy', 'startAnswerClock'] },
    takenByCommunity, givenToProperty, mediationOpened, redirected: redirectedBy('community'),
    transferred: { by: ['community'], to: 'withCommunity', demands: ['words', 'place'], follows: restartAbove },
    merged: mergedBy('community'), recused: recusedTo('reportedUp', 'community'), reportedUp, climbed: climbedTo('reportedUp', 'tellCommunity'),
  },
  askedByCommunity: {
    ...askedIn('askedByCommunity'), ...revealedBy('askedByCommunity', 'community'), ...backFromAsking(toCommunityDesk),
    answered: answeredByCommunity, settled: settledBy('community'), recused: recusedTo('reportedUp', 'community'), reportedUp,
  },
  communityHandling: {
    ...openIn('communityHandling'), ...revealedBy('communityHandling', 'community'), ...reclassifiedBy('communityHandling', 'community'),
    ...extendable('communityHandling', 'community', 'street_office'),
    answered: { by: ['community'], to: 'communityHandling', demands: ['words'], follows: tellAll },
    settled: settledBy('community'), askedBack: askedBack('askedByCommunity', 'community'),
    takenByCommunity, givenToProperty, mediationOpened, redirected: redirectedBy('community'), merged: mergedBy('community'),
    recused: recusedTo('reportedUp', 'community'), reportedUp, plannedFor: plannedBy('community'), climbed: climbedTo('reportedUp', 'tellCommunity'),
  },
  propertyHandling: {
    ...openIn('propertyHandling'), ...revealedBy('propertyHandling', 'community', 'handler'), ...hurriedBy('propertyHandling', 'community'),
    ...reclassifiedBy('propertyHandling', 'community'), ...extendable('propertyHandling', 'handler', 'community'),
    interimReplied: { by: ['handler'], to: 'propertyHandling', demands: ['words'], follows: [...tellAll, 'tellAbove'] },
    taken: { by: ['handler'], to: 'propertyHandling', follows: [...tellAll, 'tellAbove'] }, plannedFor: plannedBy('handler'),
    settled: settledBy('handler', 'community'), takenByCommunity: { ...takenByCommunity, follows: [...tellAll, 'tellWorker', 'startAnswerClock', 'dropResponsible'] },
    wronglyAssigned: wronglyAssignedTo('withCommunity'),
    // Company → community → street: the community that asked decides next.
    recused: fromUnit(recusedTo('reportedUp', 'community')), reportedUp: fromUnit(reportedUp), handedOver: { ...handedOver, follows: [...restartAbove, 'tellWorker'] },
  },
  mediating: {
    ...openIn('mediating'), ...revealedBy('mediating', 'community'), ...extendable('mediating', 'community', 'street_office'),
    answered: { by: ['community'], to: 'mediating', demands: ['words'], follows: ['tellRaiser', 'tellDeputy'] },
    settled: settledBy('community'), redirected: redirectedBy('community'),
    recused: recusedTo('reportedUp', 'community'), reportedUp, climbed: climbedTo('reportedUp', 'tellCommunity'),
  },
  reportedUp: {
    ...openIn('reportedUp'), ...revealedBy('reportedUp', 'street_office'), ...hurriedBy('reportedUp', 'system'), ...reclassifiedBy('reportedUp', 'street_office'),
    answered: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: tellAll },
    settled: settledBy('street_office'), returnedDown,
    meetingCalled: { by: ['street_office', 'congress_office'], to: 'deliberating', follows: [...tellAll, 'startAnswerClock'] },
    assigned, redirected: redirectedBy('street_office'), merged: mergedBy('street_office'), recused: colleagueGoesOn('reportedUp'),
  },
  deliberating: {
    ...openIn('deliberating'), ...revealedBy('deliberating', 'street_office'), ...hurriedBy('deliberating', 'system'), ...reclassifiedBy('deliberating', 'street_office'),
    meetingCancelled: { by: ['street_office', 'congress_office', 'system'], to: 'reportedUp', follows: [...tellAll, 'tellDesk', 'startAnswerClock'] },
    settled: settledBy('street_office'), returnedDown, assigned, plannedFor: plannedBy('street_office'), recused: colleagueGoesOn('deliberating'),
  },
  assigned: {
    ...openIn('assigned'), ...supportedIn('assigned'), ...revealedBy('assigned', 'handler', 'street_office'), ...hurriedBy('assigned', 'street_office'), ...reclassifiedBy('assigned', 'street_office'),
    taken: { by: ['handler'], to: 'handling', follows: [...tellAll, 'tellAbove', 'startAnswerClock'] },
    wronglyAssigned: wronglyAssignedTo('reportedUp'), recused: recusedTo('reportedUp', 'handler'), climbed: climbedTo('reportedUp', 'tellWorker'),
  },
  handling: {
    ...openIn('handling'), ...supportedIn('handling'), ...revealedBy('handling', 'handler', 'street_office'), ...hurriedBy('handling', 'street_office', 'system'),
    ...reclassifiedBy('handling', 'street_office'), ...extendable('handling', 'handler', 'street_office'), wronglyAssigned: wronglyAssignedTo('reportedUp'),
    interimReplied: { by: ['handler'], to: 'handling', demands: ['words'], follows: [...tellAll, 'tellAbove'] },
    askedBack: askedBack('askedByHandler', 'handler'), settled: settledBy('handler'), plannedFor: plannedBy('handler'), recused: recusedTo('reportedUp', 'handler'),
  },
  askedByHandler: {
    ...askedIn('askedByHandler'), ...supportedIn('askedByHandler'), ...revealedBy('askedByHandler', 'handler'), ...backFromAsking('handling'),
    settled: settledBy('handler'),
  },
  planned: {
    ...addsFacts('planned'), ...supportedIn('planned'), ...supervisedIn('planned'), withdrawn,
    planFellDue: {
      by: ['system'], to: [{ when: 'cameFromStreet', to: 'handling' }, { when: 'handledByCommunity', to: 'communityHandling' }, { when: 'cameFromCommunity', to: 'propertyHandling' }, { to: 'reportedUp' }],
      follows: [...tellAll, 'tellDesk', 'startAnswerClock', 'dropPlan'],
    },
  },
  done: {
    rated: { by: ['raiser'], to: 'closed', demands: ['ratings'], follows: ['tellDeputy', 'tellWorker', 'stopRatingClock'] },
    disputed: { by: ['raiser'], demands: ['ratings', 'words'], follows: ['tellDeputy', 'tellDesk', 'tellWorker', 'startAnswerClock', 'stopRatingClock'], to: toThirdPerson },
    ratedByCall: { by: ['community', 'street_office'], to: 'closed', demands: ['ratings', 'channel'], follows: ['tellRaiser', 'tellDeputy', 'tellWorker', 'stopRatingClock'] },
    disputedByCall: {
      by: ['community', 'street_office'], demands: ['ratings', 'channel', 'words'], follows: ['tellRaiser', 'tellDeputy', 'tellDesk', 'tellWorker', 'startAnswerClock', 'stopRatingClock'], to: toThirdPerson,
    },
    joinedRating: { by: ['follower'], to: 'done', demands: ['ratings'] },
    ratingLapsed: { by: ['system'], to: 'closed', follows: ['tellRaiser'] },
  },
  disputedAtCommunity: {
    ...addsFacts('disputedAtCommunity'), ...supervisedIn('disputedAtCommunity'), ...remindedIn('disputedAtCommunity'), ...revealedBy('disputedAtCommunity', 'community'),
    reopened: { by: ['community'], to: 'withCommunity', demands: ['words'], follows: [...tellAll, 'tellDesk', 'tellWorker', 'newRound', 'startAnswerClock', 'dropResponsible'] },
    explained: explainedBy('community'), recused: recusedTo('disputedAtStreet', 'community'), climbed: climbedTo('disputedAtStreet', 'tellCommunity'),
  },
  disputedAtStreet: {
    ...addsFacts('disputedAtStreet'), ...supervisedIn('disputedAtStreet'), ...remindedIn('disputedAtStreet'), ...revealedBy('disputedAtStreet', 'street_office'),
    ...hurriedBy('disputedAtStreet', 'system'),
    reopened: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: [...tellAll, 'tellDesk', 'tellWorker', 'tellCommunity', 'newRound', 'startAnswerClock', 'dropResponsible'] },
    explained: explainedBy('street_office'), recused: colleagueGoesOn('disputedAtStreet'),
  },
  closed: {
    joinedRating: { by: ['follower'], to: 'closed', demands: ['ratings'] },
  },
  redirected: {},
  merged: {
    unmerged: { by: ['community', 'street_office'], to: 'withCommunity', demands: ['words'], follows: restartAbove },
  },
  withdrawn: {},
}
