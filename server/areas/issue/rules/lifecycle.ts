import type { IssueEvent, IssueHat, IssueState } from '../../../../contract/issue/vocabulary'
import type { Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

/** What a row can be, beyond its state, that decides where an event leads. */
export const issueFacts = ['handledByCommunity', 'hasDeputy', 'cameFromStreet'] as const
export type IssueFact = (typeof issueFacts)[number]

type T = Transition<IssueState, IssueHat, IssueFact>
type Row = { readonly [event in IssueEvent]?: T }

const tellAll = ['tellRaiser', 'tellFollowers'] as const

// What the resident may do while somebody else has the move.
const residentMayWhile = (state: IssueState): Row => ({
  supplemented: { by: ['raiser', 'follower'], to: state, demands: ['words'], follows: ['tellDesk'] },
  withdrawn: { by: ['raiser'], to: 'withdrawn', follows: ['tellFollowers', 'tellDesk', 'stopAnswerClock'] },
})

// The congress office supervises (督办) whatever is open; it never handles.
const supervisedIn = (state: IssueState): Row => ({
  supervised: { by: ['congress_office'], to: state, demands: ['words'], follows: ['tellDesk'] },
})

const revealedBy = (state: IssueState, ...by: IssueHat[]): Row => ({
  phoneRevealed: { by, to: state, demands: ['reason'] },
})

const settledBy = (...by: IssueHat[]): T => ({
  by, to: 'done', demands: ['words', 'ending'], follows: [...tellAll, 'stopAnswerClock', 'startRatingClock'],
})

const passedToCommunity: T = { by: ['deputy'], to: 'withCommunity', demands: ['words'], follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }
const deputyRecused: T = { by: ['deputy'], to: 'withCommunity', demands: ['reason'], follows: ['tellRaiser', 'tellDesk', 'dropDeputy', 'startAnswerClock'] }
const communityTakesOver: T = { by: ['system'], to: 'withCommunity', follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] }
const askedBackTo = (to: IssueState, by: IssueHat): T => ({ by: [by], to, demands: ['words'], follows: ['tellRaiser', 'stopAnswerClock'] })
const answeredBack = (to: IssueState): T => ({ by: ['raiser'], to, demands: ['words'], follows: ['tellDesk', 'startAnswerClock'] })
const climbed: T = { by: ['system'], to: 'reportedUp', follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] }
const escalatedWithReason: T = { by: ['community'], to: 'reportedUp', demands: ['words'], follows: [...tellAll, 'tellDesk', 'startAnswerClock'] }
const toCommunityOrStreet = [{ when: 'handledByCommunity', to: 'disputedAtStreet' }, { to: 'disputedAtCommunity' }] as const
const withdrawnByRaiser: T = { by: ['raiser'], to: 'withdrawn', follows: ['tellFollowers', 'tellDesk', 'stopAnswerClock'] }

/**
 * The life of an issue (domain.md §4.2 three levels, §5). A deputy passes on and follows up, never handles;
 * a community settles, asks property management or reports up, and cannot assign to departments;
 * only the street assigns. What must come of every cell stands by hand in lifecycle.expected.csv.
 */
export const issueLifecycle: Lifecycle<IssueState, IssueEvent, IssueHat, IssueFact> = {
  withDeputy: {
    ...residentMayWhile('withDeputy'), ...supervisedIn('withDeputy'), ...revealedBy('withDeputy', 'deputy'),
    seen: { by: ['deputy'], to: 'withDeputy', follows: ['tellRaiser'] },
    accepted: { by: ['deputy'], to: 'followedUp', follows: tellAll },
    answered: { by: ['deputy'], to: 'followedUp', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
    settled: settledBy('deputy'),
    askedBack: askedBackTo('askedByDeputy', 'deputy'),
    passedOn: passedToCommunity,
    recused: deputyRecused,
    handedOver: communityTakesOver,
  },
  followedUp: {
    ...residentMayWhile('followedUp'), ...supervisedIn('followedUp'), ...revealedBy('followedUp', 'deputy'),
    answered: { by: ['deputy'], to: 'followedUp', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
    settled: settledBy('deputy'),
    askedBack: askedBackTo('askedByDeputy', 'deputy'),
    passedOn: passedToCommunity,
    recused: deputyRecused,
    handedOver: communityTakesOver,
  },
  askedByDeputy: {
    ...supervisedIn('askedByDeputy'), ...revealedBy('askedByDeputy', 'deputy'),
    supplemented: answeredBack('followedUp'),
    settled: settledBy('deputy'),
    passedOn: passedToCommunity,
    handedOver: communityTakesOver,
    withdrawn: withdrawnByRaiser,
  },
  withCommunity: {
    ...residentMayWhile('withCommunity'), ...supervisedIn('withCommunity'), ...revealedBy('withCommunity', 'community'),
    answered: { by: ['community'], to: 'communityHandling', demands: ['words'], follows: [...tellAll, 'tellDeputy'] },
    settled: settledBy('community'),
    askedBack: askedBackTo('askedByCommunity', 'community'),
    handedToDeputy: { by: ['community'], to: 'withDeputy', demands: ['deputy'], follows: ['tellRaiser', 'tellDeputy', 'startAnswerClock'] },
    takenByCommunity: { by: ['community'], to: 'communityHandling', follows: tellAll },
    givenToProperty: { by: ['community'], to: 'propertyHandling', follows: tellAll },
    mediationOpened: { by: ['community'], to: 'mediating', follows: ['tellRaiser'] },
    redirected: { by: ['community'], to: 'redirected', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
    transferred: { by: ['community'], to: 'withCommunity', demands: ['reason'], follows: ['tellRaiser', 'tellDesk'] },
    merged: { by: ['community'], to: 'merged', follows: [...tellAll, 'stopAnswerClock'] },
    recused: { by: ['community'], to: 'reportedUp', demands: ['reason'], follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
    reportedUp: escalatedWithReason,
    handedOver: climbed,
  },
  askedByCommunity: {
    ...supervisedIn('askedByCommunity'), ...revealedBy('askedByCommunity', 'community'),
    supplemented: answeredBack('withCommunity'),
    settled: settledBy('community'),
    handedOver: { by: ['system'], to: 'withCommunity', follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
    withdrawn: withdrawnByRaiser,
  },
  communityHandling: {
    ...residentMayWhile('communityHandling'), ...supervisedIn('communityHandling'), ...revealedBy('communityHandling', 'community'),
    answered: { by: ['community'], to: 'communityHandling', demands: ['words'], follows: [...tellAll, 'tellDeputy'] },
    settled: settledBy('community'),
    reportedUp: escalatedWithReason,
    plannedFor: { by: ['community'], to: 'planned', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
    handedOver: climbed,
  },
  propertyHandling: {
    ...residentMayWhile('propertyHandling'), ...supervisedIn('propertyHandling'), ...revealedBy('propertyHandling', 'community', 'handler'),
    interimReplied: { by: ['handler'], to: 'propertyHandling', demands: ['words'], follows: ['tellRaiser'] },
    settled: settledBy('handler', 'community'),
    hurried: { by: ['community'], to: 'propertyHandling', follows: ['tellDesk'] },
    wronglyAssigned: { by: ['handler'], to: 'withCommunity', demands: ['reason'], follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
    reportedUp: escalatedWithReason,
    handedOver: climbed,
  },
  mediating: {
    ...residentMayWhile('mediating'), ...supervisedIn('mediating'), ...revealedBy('mediating', 'community'),
    settled: settledBy('community'),
    reportedUp: escalatedWithReason,
  },
  reportedUp: {
    ...residentMayWhile('reportedUp'), ...supervisedIn('reportedUp'), ...revealedBy('reportedUp', 'street_office'),
    answered: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: tellAll },
    settled: settledBy('street_office'),
    returnedDown: { by: ['street_office'], to: 'withCommunity', demands: ['words'], follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
    meetingCalled: { by: ['street_office', 'congress_office'], to: 'deliberating', follows: tellAll },
    assigned: { by: ['street_office'], to: 'assigned', follows: [...tellAll, 'tellDesk', 'startAnswerClock'] },
    redirected: { by: ['street_office'], to: 'redirected', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
  },
  deliberating: {
    ...residentMayWhile('deliberating'), ...supervisedIn('deliberating'),
    assigned: { by: ['street_office'], to: 'assigned', follows: [...tellAll, 'tellDesk', 'startAnswerClock'] },
    plannedFor: { by: ['street_office'], to: 'planned', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
  },
  assigned: {
    ...residentMayWhile('assigned'), ...supervisedIn('assigned'), ...revealedBy('assigned', 'handler', 'street_office'),
    taken: { by: ['handler'], to: 'handling', follows: tellAll },
    wronglyAssigned: { by: ['handler'], to: 'reportedUp', demands: ['reason'], follows: ['tellDesk', 'startAnswerClock'] },
    hurried: { by: ['street_office'], to: 'assigned', follows: ['tellDesk'] },
  },
  handling: {
    ...residentMayWhile('handling'), ...supervisedIn('handling'), ...revealedBy('handling', 'handler', 'street_office'),
    interimReplied: { by: ['handler'], to: 'handling', demands: ['words'], follows: ['tellRaiser'] },
    askedBack: askedBackTo('askedByHandler', 'handler'),
    settled: settledBy('handler'),
    plannedFor: { by: ['handler'], to: 'planned', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
    hurried: { by: ['street_office'], to: 'handling', follows: ['tellDesk'] },
  },
  askedByHandler: {
    ...supervisedIn('askedByHandler'), ...revealedBy('askedByHandler', 'handler'),
    supplemented: answeredBack('handling'),
    handedOver: { by: ['system'], to: 'handling', follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
    withdrawn: withdrawnByRaiser,
  },
  planned: {
    ...supervisedIn('planned'),
    planFellDue: {
      by: ['system'], to: [{ when: 'cameFromStreet', to: 'reportedUp' }, { to: 'withCommunity' }],
      follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'],
    },
  },
  done: {
    ...supervisedIn('done'),
    rated: { by: ['raiser'], to: 'closed', demands: ['ratings'], follows: ['tellDeputy', 'stopRatingClock'] },
    disputed: { by: ['raiser'], to: toCommunityOrStreet, demands: ['ratings', 'words'], follows: ['tellDesk', 'startAnswerClock', 'stopRatingClock'] },
    joinedRating: { by: ['follower'], to: 'done', demands: ['ratings'] },
    ratingLapsed: { by: ['system'], to: 'closed' },
  },
  disputedAtCommunity: {
    ...supervisedIn('disputedAtCommunity'), ...revealedBy('disputedAtCommunity', 'community'),
    reopened: { by: ['community'], to: 'withCommunity', demands: ['words'], follows: [...tellAll, 'newRound', 'startAnswerClock'] },
    explained: { by: ['community'], to: 'closed', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
  },
  disputedAtStreet: {
    ...supervisedIn('disputedAtStreet'), ...revealedBy('disputedAtStreet', 'street_office'),
    reopened: { by: ['street_office'], to: 'reportedUp', demands: ['words'], follows: [...tellAll, 'newRound', 'startAnswerClock'] },
    explained: { by: ['street_office'], to: 'closed', demands: ['words'], follows: [...tellAll, 'stopAnswerClock'] },
  },
  closed: {
    joinedRating: { by: ['follower'], to: 'closed', demands: ['ratings'] },
  },
  redirected: {},
  merged: {
    unmerged: { by: ['community'], to: 'withCommunity', follows: ['tellRaiser', 'tellDesk', 'startAnswerClock'] },
  },
  withdrawn: {},
}
