import type { ReplyOf } from '@contract/api'

export type ReviewRowContent = ReplyOf<'listReviews'>['items'][number]
export type Review = ReplyOf<'getReview'>
