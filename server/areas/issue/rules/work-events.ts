import type { IssueEvent, IssueHat } from '../../../../contract/issue/vocabulary'

const work: readonly IssueEvent[] = ['answered', 'settled', 'taken', 'interimReplied', 'plannedFor', 'takenByCommunity', 'mediationOpened', 'explained', 'reopened', 'supportReported']
const officials: readonly IssueHat[] = ['deputy', 'community', 'street_office', 'handler', 'supporter']

/** Facts that are work on the matter, as the audit names them: to see, ask, triage or pass on is none. Who did one of them judges nothing of it. */
export const workEvents: readonly string[] = work.map((event) => `issue.${event}`)
export const workRoles: readonly string[] = officials
