import type { BodyOf, ReplyOf } from '@contract/api'

export type HandledIssue = ReplyOf<'getIssue'>
/** What an office chooses from. */
export type OfficeForm = ReplyOf<'getTriageForm'>
export type Unit = OfficeForm['units'][number]
export type TriageBody = BodyOf<'triageIssues'>
export type AssignBody = BodyOf<'assignIssue'>
