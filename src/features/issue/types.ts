import type { ReplyOf } from '@contract/api'

export type IssueRow = ReplyOf<'listMyIssues'>['items'][number]
export type PublicIssueRow = ReplyOf<'listPublicIssues'>['items'][number]
export type SimilarIssue = ReplyOf<'findSimilarIssues'>['items'][number]
export type IssueDetail = ReplyOf<'getIssue'>
export type Receipt = ReplyOf<'raiseIssue'>
export type IssuePhoto = IssueDetail['photos'][number]

/** The reply of `raiseIssue` as the outbox kept it. */
export const isReceipt = (reply: unknown): reply is Receipt =>
  typeof reply === 'object' && reply !== null && 'issueId' in reply && 'headline' in reply && 'steps' in reply && Array.isArray(reply.steps)
