import type { BodyOf, ReplyOf } from '@contract/api'

export type HandledIssue = ReplyOf<'getIssue'>
/** What an office chooses from. */
export type OfficeForm = ReplyOf<'getTriageForm'>
export type Unit = OfficeForm['units'][number]
export type TriageBody = BodyOf<'triageIssues'>
export type AssignBody = BodyOf<'assignIssue'>
/** One line of a bulk action that could not be done. */
export interface RefusedLine { id: string; number: string | null; message: string }
