import type { BodyOf, ReplyOf } from '@contract/api'

export type StreetMeeting = ReplyOf<'getStreetMeeting'>
export type MeetingLine = ReplyOf<'listStreetMeetings'>['items'][number]
export type MeetingIssue = StreetMeeting['issues'][number]
export type Milestone = ReplyOf<'meetMilestone'>
export type MeetingForm = ReplyOf<'getMeetingForm'>
export type CallBody = BodyOf<'callStreetMeeting'>
export type DecideBody = BodyOf<'decideMeetingIssue'>
export type ParticipantInput = BodyOf<'recordMeetingParticipants'>['participants'][number]
