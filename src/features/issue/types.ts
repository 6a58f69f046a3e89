import type { ReplyOf } from '@contract/api'

export type IssueRow = ReplyOf<'listMyIssues'>['items'][number]
export type PublicIssueRow = ReplyOf<'listPublicIssues'>['items'][number]
