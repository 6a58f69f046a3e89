import type { IssueAction, IssueEvent } from '../../../../contract/issue/vocabulary'

/** Which event an action brings about. `rate` leads to two by its content, `meetToo` is no event of the lifecycle. */
export const eventOfAction: Record<Exclude<IssueAction, 'meetToo'>, IssueEvent> = {
  see: 'seen', accept: 'accepted', askBack: 'askedBack', answer: 'answered', settle: 'settled', passOn: 'passedOn', recuse: 'recused',
  revealPhone: 'phoneRevealed', handToDeputy: 'handedToDeputy', reopen: 'reopened', explain: 'explained',
  supplement: 'supplemented', withdraw: 'withdrawn', rate: 'rated',
}
