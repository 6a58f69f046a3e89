/** 专题议事会 of a street; an assembly (议事会议) and an evening session are other things. */
export const streetMeetingStates = ['called', 'held', 'closed', 'cancelled'] as const
export type StreetMeetingState = (typeof streetMeetingStates)[number]
export const streetMeetingLabels: Record<StreetMeetingState, string> = { called: '已通知', held: '正在议定', closed: '已成纪要', cancelled: '已取消' }

export const streetMeetingEvents = ['called', 'moved', 'cancelled', 'held', 'participantsRecorded', 'issueDecided', 'closed'] as const
export type StreetMeetingEvent = (typeof streetMeetingEvents)[number]

/** `invited`: a community, unit or deputy asked to come, and the party committee, which sees the agenda; reads along. */
export const streetMeetingHats = ['street_office', 'congress_office', 'invited'] as const
export type StreetMeetingHat = (typeof streetMeetingHats)[number]

export const streetMeetingActions = ['move', 'cancel', 'recordParticipants', 'decide', 'close'] as const
export type StreetMeetingAction = (typeof streetMeetingActions)[number]

/** What became of an issue: decided here, or (`elsewhere`) on another way meanwhile. */
export const meetingOutcomes = ['assigned', 'planned', 'settled', 'returnedDown', 'elsewhere'] as const
export type MeetingOutcome = (typeof meetingOutcomes)[number]
export const meetingOutcomeLabels: Record<MeetingOutcome, string> = { assigned: '交单位办', planned: '列入计划', settled: '当场办结', returnedDown: '交社区办', elsewhere: '已另行办理' }

/** What may be decided in the meeting. */
export const meetingChoices = ['assign', 'plan', 'settle', 'returnDown'] as const
export type MeetingChoice = (typeof meetingChoices)[number]

export const milestoneStates = ['open', 'late', 'met', 'dropped'] as const
export type MilestoneState = (typeof milestoneStates)[number]
export const milestoneLabels: Record<MilestoneState, string> = { open: '还没到', late: '已过期', met: '办到了', dropped: '不用办了' }

export const milestoneFilters = ['open', 'late', 'all'] as const
export type MilestoneFilter = (typeof milestoneFilters)[number]

export const meetingLimits = { issues: 20, invited: 40, milestones: 12, topicMin: 2, topic: 40, venue: 40, what: 60 } as const
