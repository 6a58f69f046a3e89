import type { IssueAction, IssueEvent } from '../../../../contract/issue/vocabulary'

/** Which event an action brings about. `rate` leads to two by its content, `meetToo` is no event of the lifecycle. */
export const eventOfAction: Record<Exclude<IssueAction, 'meetToo'>, IssueEvent> = {
  see: 'seen', accept: 'accepted', askBack: 'askedBack', answer: 'answered', settle: 'settled', passOn: 'passedOn', recuse: 'recused',
  revealPhone: 'phoneRevealed', handToDeputy: 'handedToDeputy', reopen: 'reopened', explain: 'explained',
  takeOn: 'takenByCommunity', giveToProperty: 'givenToProperty', openMediation: 'mediationOpened', reportUp: 'reportedUp', reclassify: 'reclassified',
  redirect: 'redirected', transfer: 'transferred', merge: 'merged', unmerge: 'unmerged', returnDown: 'returnedDown', assign: 'assigned', plan: 'plannedFor',
  take: 'taken', returnWrong: 'wronglyAssigned', replyInterim: 'interimReplied', askExtension: 'extensionAsked', grantExtension: 'extensionGranted',
  refuseExtension: 'extensionRefused', hurry: 'hurried', supervise: 'supervised', rateByCall: 'ratedByCall', reportSupport: 'supportReported',
  supplement: 'supplemented', withdraw: 'withdrawn', rate: 'rated',
}
