import type { IssueEvent, IssueHat, IssueState } from '../../../../contract/issue/vocabulary'
import type { Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

/** What a row can be, beyond its state, that decides where an event leads. */
export const issueFacts = ['handledByCommunity', 'hasDeputy', 'cameFromStreet'] as const
export type IssueFact = (typeof issueFacts)[number]

type T = Transition<IssueState, IssueHat, IssueFact>
type Row = { readonly [event in IssueEvent]?: T }

const tellNeighbours = ['tellRaiser', 'tellFollowers'] as const
// What others do with it, the deputy who follows up hears as well.
const tellAll = [...tellNeighbours, 'tellDeputy'] as const
const restartAt = ['tellRaiser', 'tellDesk', 'startAnswerClock'] as const

// Before it is done the resident may always add facts and take it back.
const withdrawn: T = { by: ['raiser'], to: 'withdrawn', follows: ['tellFollowers', 'tellDesk', 'stopAnswerClock'] }
const addsFacts = (state: IssueState): Row => ({
  supplemented: { by: ['raiser', 'follower'], to: state, demands: ['words'], follows: ['tellDesk'] },
})

// The congress office supervises (督办) whatever is open; it never handles.
const supervisedIn = (state: IssueState): Row => ({
  supervised: { by: ['congress_office'], to: state, demands: ['words'], follows: ['tellDesk'] },
})
const openIn = (state: IssueState): Row => ({ ...addsFacts(state), ...supervisedIn(state), withdrawn })

const revealedBy = (state: IssueState, ...by: IssueHat[]): Row => ({
  phoneRevealed: { by, to: state, demands: ['reason'] },
})

const settledBy = (...by: IssueHat[]): T => ({
  by, to: 'done', demands: ['words', 'ending'], follows: [...(by.includes('deputy') ? tellNeighbours : tellAll), 'stopAnswerClock', 'startRatingClock'],
})
const explainedBy = (by: IssueHat): T => ({ by: [by], to: 'closed', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] })
const redirectedBy = (by: IssueHat): T => ({ by: [by], to: 'redirected', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] })
const mergedBy = (by: IssueHat): T => ({ by: [by], to: 'merged', follows: [...tellAll, 'stopAnswerClock'] })
const plannedBy = (by: IssueHat): T => ({ by: [by], to: 'planned', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] })

const answeredByDeputy: T = { by: ['deputy'], to: 'followedUp', demands: ['words'], follows: [...tellNeighbours, 'startAnswerClock'] }
const passedOn: T = { by: ['deputy'], to: 'withCommunity', demands: ['words'], follows: [...tellNeighbours, 'tellDesk', 'startAnswerClock'] }
const deputyRecused: T = { by: ['deputy'], to: 'withCommunity', demands: ['reason'], follows: [...restartAt, 'dropDeputy'] }
const handedOver: T = { by: ['system'], to: 'withCommunity', follows: restartAt }

// Whoever steps aside moves the matter on to where the next above decides.
const recusedTo = (to: IssueState, by: IssueHat): T => ({ by: [by], to, demands: ['reason'], follows: restartAt })
// The street is the top: a colleague there goes on, the clock as it was.
const colleagueGoesOn = (state: IssueState): T => ({ by: ['street_office'], to: state, demands: ['reason'], follows: ['tellDesk'] })

// A question holds an issue up for as long as its clock allows, then it goes on without the answer.
const askedBack = (to: IssueState, by: IssueHat): T => ({ by: [by], to, demands: ['words'], follows: ['tellRaiser', 'startAnswerClock'] })
const backFromAsking = (to: T['to']): Row => ({
  supplemented: { by: ['raiser'], to, demands: ['words'], follows: ['tellDesk', 'startAnswerClock'] },
  questionLapsed: { by: ['system'], to, follows: restartAt },
})
const toCommunityDesk = [{ when: 'handledByCommunity', to: 'communityHandling' }, { to: 'withCommunity' }] as const

const answeredByCommunity: T = { by: ['community'], to: 'communityHandling', demands: ['words'], follows: [...tellAll, 'startAnswerClock'] }
const takenByCommunity: T = { by: ['community'], to: 'communityHandling', follows: [...tellAll, 'startAnswerClock'] }
const givenToProperty: T = { by: ['community'], to: 'propertyHandling', follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }
const mediationOpened: T = { by: ['community'], to: 'mediating', follows: ['tellRaiser', 'tellDeputy', 'startAnswerClock'] }
const climbedTo = (to: IssueState): T => ({ by: ['system'], to, follows: restartAt })
const reportedUp: T = { by: ['community'], to: 'reportedUp', demands: ['words'], follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }

// Nothing is above the street: the clock hurries it, and overdue it stays.
const hurriedBy = (state: IssueState, ...by: IssueHat[]): Row => ({ hurried: { by, to: state, follows: ['tellRaiser', 'tellDeputy', 'tellDesk'] } })
const assigned: T = { by: ['street_office'], to: 'assigned', follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }
const returnedDown: T = { by: ['street_office'], to: 'withCommunity', demands: ['words'], follows: restartAt }

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
    ...supervisedIn('askedByDeputy'), ...revealedBy('askedByDeputy', 'deputy'), ...backFromAsking('followedUp'), withdrawn,
    answered: answeredByDeputy, settled: settledBy('deputy'), passedOn, recused: deputyRecused,
  },
  withCommunity: {
    ...openIn('withCommunity'), ...revealedBy('withCommunity', 'community'),
    answered: answeredByCommunity, settled: settledBy('community'), askedBack: askedBack('askedByCommunity', 'community'),
    handedToDeputy: { by: ['community'], to: 'withDeputy', demands: ['deputy'], follows: ['tellRaiser', 'tellDeputy', 'startAnswerClock'] },
    takenByCommunity, givenToProperty, mediationOpened, redirected: redirectedBy('community'),
    transferred: { by: ['community'], to: 'withCommunity', demands: ['reason'], follows: restartAt },
    merged: mergedBy('community'), recused: recusedTo('reportedUp', 'community'), reportedUp, climbed: climbedTo('reportedUp'),
  },
  askedByCommunity: {
    ...supervisedIn('askedByCommunity'), ...revealedBy('askedByCommunity', 'community'), ...backFromAsking(toCommunityDesk), withdrawn,
    answered: answeredByCommunity, settled: settledBy('community'), recused: recusedTo('reportedUp', 'community'), reportedUp,
  },
  communityHandling: {
    ...openIn('communityHandling'), ...revealedBy('communityHandling', 'community'),
    answered: { by: ['community'], to: 'communityHandling', demands: ['words'], follows: tellAll },
    settled: settledBy('community'), askedBack: askedBack('askedByCommunity', 'community'),
    givenToProperty, mediationOpened, redirected: redirectedBy('community'), merged: mergedBy('community'),
    recused: recusedTo('reportedUp', 'community'), reportedUp, plannedFor: plannedBy('community'), climbed: climbedTo('reportedUp'),
  },
  propertyHandling: {
    ...openIn('propertyHandling'), ...revealedBy('propertyHandling', 'community', 'handler'), ...hurriedBy('propertyHandling', 'community'),
    interimReplied: { by: ['handler'], to: 'propertyHandling', demands: ['words'], follows: tellAll },
    settled: settledBy('handler', 'community'), takenByCommunity,
    wronglyAssigned: { by: ['handler'], to: 'withCommunity', demands: ['reason'], follows: restartAt },
    recused: recusedTo('reportedUp', 'community'), reportedUp, climbed: climbedTo('reportedUp'),
  },
  mediating: {
    ...openIn('mediating'), ...revealedBy('mediating', 'community'),
    answered: { by: ['community'], to: 'mediating', demands: ['words'], follows: ['tellRaiser', 'tellDeputy'] },
    settled: settledBy('community'), redirected: redirectedBy('community'),
    recused: recusedTo('reportedUp', 'community'), reportedUp, climbed: climbedTo('reportedUp'),
  },
  reportedUp: {
    ...openIn('reportedUp'), ...revealedBy('reportedUp', 'street_office'), ...hurriedBy('reportedUp', 'system'),
    answered: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: tellAll },
    settled: settledBy('street_office'), returnedDown,
    meetingCalled: { by: ['street_office', 'congress_office'], to: 'deliberating', follows: [...tellAll, 'startAnswerClock'] },
    assigned, redirected: redirectedBy('street_office'), merged: mergedBy('street_office'), recused: colleagueGoesOn('reportedUp'),
  },
  deliberating: {
    ...openIn('deliberating'), ...revealedBy('deliberating', 'street_office'), ...hurriedBy('deliberating', 'system'),
    settled: settledBy('street_office'), returnedDown, assigned, plannedFor: plannedBy('street_office'), recused: colleagueGoesOn('deliberating'),
  },
  assigned: {
    ...openIn('assigned'), ...revealedBy('assigned', 'handler', 'street_office'), ...hurriedBy('assigned', 'street_office'),
    taken: { by: ['handler'], to: 'handling', follows: tellAll },
    wronglyAssigned: { by: ['handler'], to: 'reportedUp', demands: ['reason'], follows: restartAt },
    recused: recusedTo('reportedUp', 'handler'), climbed: climbedTo('reportedUp'),
  },
  handling: {
    ...openIn('handling'), ...revealedBy('handling', 'handler', 'street_office'), ...hurriedBy('handling', 'street_office', 'system'),
    interimReplied: { by: ['handler'], to: 'handling', demands: ['words'], follows: tellAll },
    askedBack: askedBack('askedByHandler', 'handler'), settled: settledBy('handler'), plannedFor: plannedBy('handler'), recused: recusedTo('reportedUp', 'handler'),
  },
  askedByHandler: {
    ...supervisedIn('askedByHandler'), ...revealedBy('askedByHandler', 'handler'), ...backFromAsking('handling'), withdrawn,
    settled: settledBy('handler'),
  },
  planned: {
    ...openIn('planned'),
    planFellDue: {
      by: ['system'], to: [{ when: 'cameFromStreet', to: 'handling' }, { when: 'handledByCommunity', to: 'communityHandling' }, { to: 'reportedUp' }],
      follows: [...tellAll, 'tellDesk', 'startAnswerClock'],
    },
  },
  done: {
    rated: { by: ['raiser'], to: 'closed', demands: ['ratings'], follows: ['tellDeputy', 'stopRatingClock'] },
    disputed: {
      by: ['raiser'], demands: ['ratings', 'words'], follows: ['tellDeputy', 'tellDesk', 'startAnswerClock', 'stopRatingClock'],
      to: [{ when: 'handledByCommunity', to: 'disputedAtStreet' }, { when: 'cameFromStreet', to: 'disputedAtStreet' }, { to: 'disputedAtCommunity' }],
    },
    joinedRating: { by: ['follower'], to: 'done', demands: ['ratings'] },
    ratingLapsed: { by: ['system'], to: 'closed', follows: ['tellRaiser'] },
  },
  disputedAtCommunity: {
    ...addsFacts('disputedAtCommunity'), ...supervisedIn('disputedAtCommunity'), ...revealedBy('disputedAtCommunity', 'community'),
    reopened: { by: ['community'], to: 'withCommunity', demands: ['words'], follows: [...tellAll, 'newRound', 'startAnswerClock'] },
    explained: explainedBy('community'), recused: recusedTo('disputedAtStreet', 'community'), climbed: climbedTo('disputedAtStreet'),
  },
  disputedAtStreet: {
    ...addsFacts('disputedAtStreet'), ...supervisedIn('disputedAtStreet'), ...revealedBy('disputedAtStreet', 'street_office'),
    ...hurriedBy('disputedAtStreet', 'system'),
    reopened: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: [...tellAll, 'newRound', 'startAnswerClock'] },
    explained: explainedBy('street_office'), recused: colleagueGoesOn('disputedAtStreet'),
  },
  closed: {
    joinedRating: { by: ['follower'], to: 'closed', demands: ['ratings'] },
  },
  redirected: {},
  merged: {
    unmerged: { by: ['community', 'street_office'], to: 'withCommunity', follows: restartAt },
  },
  withdrawn: {},
}
