/** 联合研判会: one a community and month. */
export const assessmentStates = ['open', 'closed'] as const
export type AssessmentState = (typeof assessmentStates)[number]
export const assessmentLabels: Record<AssessmentState, string> = { open: '正在研判', closed: '已成纪要' }

export const assessmentEvents = ['opened', 'participantsRecorded', 'itemAdded', 'itemDecided', 'closed'] as const
export type AssessmentEvent = (typeof assessmentEvents)[number]

/** The community holds it; the street reads along. */
export const assessmentHats = ['community', 'street_office', 'congress_office'] as const
export type AssessmentHat = (typeof assessmentHats)[number]

export const assessmentActions = ['recordParticipants', 'addItem', 'decide', 'close'] as const
export type AssessmentAction = (typeof assessmentActions)[number]

/** Why an issue is on the agenda. */
export const agendaReasons = ['untriaged', 'overdue', 'unsettled', 'added'] as const
export type AgendaReason = (typeof agendaReasons)[number]
export const agendaReasonLabels: Record<AgendaReason, string> = { untriaged: '还没研判', overdue: '已超时限', unsettled: '还没办结', added: '临时加的' }

/** What became of an item: decided here, or (`elsewhere`) ended on another way meanwhile. */
export const itemDecisions = ['triaged', 'continued', 'redirected', 'left', 'elsewhere'] as const
export type ItemDecision = (typeof itemDecisions)[number]
export const itemDecisionLabels: Record<ItemDecision, string> = { triaged: '已研判', continued: '继续办理', redirected: '引导办理', left: '留待下次', elsewhere: '已另行办理' }

/** What may be decided in the meeting. */
export const itemChoices = ['triage', 'continue', 'redirect', 'leave'] as const
export type ItemChoice = (typeof itemChoices)[number]

/** Issues on one agenda at most; what is beyond comes next month, the most urgent are always in. */
export const mostOnAgenda = 500
export const mostRemarks = 10
