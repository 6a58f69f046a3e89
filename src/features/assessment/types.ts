import type { BodyOf, ReplyOf } from '@contract/api'

export type Assessment = ReplyOf<'getAssessment'>
export type AssessmentLine = ReplyOf<'listAssessments'>['items'][number]
export type ThisMonth = NonNullable<ReplyOf<'listAssessments'>['thisMonth']>
export type AgendaItem = Assessment['items'][number]
export type DecisionBody = BodyOf<'decideAssessmentItem'>
/** As the desk's triage sends it. */
export type TriageBody = BodyOf<'triageIssues'>
