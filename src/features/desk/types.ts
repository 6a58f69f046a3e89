import type { ReplyOf } from '@contract/api'

export type DeskIssue = ReplyOf<'getIssue'>
export type DeskRow = ReplyOf<'listDeputyIssues'>['items'][number]
export type HandlerRow = ReplyOf<'listHandlerIssues'>['items'][number]
export type SimilarIssue = ReplyOf<'findSimilarIssues'>['items'][number]
export type DuplicateIssue = ReplyOf<'findDuplicates'>['items'][number]
export type DeputyFilter = 'todo' | 'following' | 'all'
export type OfficeFilter = 'inbox' | 'due' | 'overdue' | 'handling' | 'disputed' | 'all'
export type HandlerFilter = 'todo' | 'overdue' | 'done' | 'all'
