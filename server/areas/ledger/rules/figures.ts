import type { Score } from '../../../../contract/issue/vocabulary'

/** A span of instants: from the first, up to and without the second. */
export interface Span { readonly from: Date; readonly until: Date }

/** What the figures need of an issue. */
export interface CountedIssue {
  readonly created_at: Date
  readonly round: number
  readonly answer_due_at: Date | null
  readonly answered_at: Date | null
  /** Closed, redirected, merged or withdrawn. */
  readonly ended_at: Date | null
}

/** What they need of a 解决时限 that was promised for a round, and is kept when the round is over. */
export interface CountedPromise {
  readonly due_at: Date
  /** A question to the resident, or a plan, holds it. */
  readonly waiting_since: Date | null
  readonly done_at: Date | null
  readonly ended_at: Date | null
}

export interface CountedRating { readonly subject: 'handling' | 'followUp'; readonly score: Score; readonly channel: 'app' | 'call' | 'visit'; readonly created_at: Date }

/** Whether something counts into a whole, and whether it was in time. `apart`: not owed, or owed and not late. */
export type Timely = 'inTime' | 'late' | 'apart'

const within = (at: Date | null, { from, until }: Span): at is Date => at !== null && at >= from && at < until

/** 受理: raised in the month, whatever became of it since. The whole of 重新办理. */
export const isRaisedIn = (issue: Pick<CountedIssue, 'created_at'>, month: Span): boolean => within(issue.created_at, month)

/** 重新办理: of those raised in the month, taken up again after somebody was not satisfied. */
export const isReopened = (issue: Pick<CountedIssue, 'created_at' | 'round'>, month: Span): boolean => isRaisedIn(issue, month) && issue.round > 1

/**
 * 按时答复. The whole: the first answer fell due in the month, and was given, or is late. In time: given by then. What is
 * still owed and not late counts against nobody, nor what ended before an answer was due.
 */
export function answerIn(issue: Pick<CountedIssue, 'answer_due_at' | 'answered_at' | 'ended_at'>, month: Span, now: Date): Timely {
  if (!within(issue.answer_due_at, month)) return 'apart'
  if (issue.answered_at) return issue.answered_at <= issue.answer_due_at ? 'inTime' : 'late'
  return (issue.ended_at ?? now) > issue.answer_due_at ? 'late' : 'apart'
}

/**
 * 按时办结. The whole: a promised 解决时限 fell into the month, and it is done, or late. In time: done by then. Apart stands
 * what began to wait for the resident or for its planned day in time, and what ended before it was due. Whoever takes it over
 * later, and another round, change nothing of it. What was settled at the door was never promised.
 */
export function settlementIn(promise: CountedPromise, month: Span, now: Date): Timely {
  if (!within(promise.due_at, month)) return 'apart'
  if (promise.done_at) return promise.done_at <= promise.due_at ? 'inTime' : 'late'
  if (promise.waiting_since && promise.waiting_since <= promise.due_at) return 'apart'
  return (promise.ended_at ?? now) > promise.due_at ? 'late' : 'apart'
}

/**
 * 满意率. The whole: ratings of the handling given in the month; satisfied and basically satisfied are its part. Silence is
 * no rating. Called back counts apart; a rating of a named deputy counts nowhere here (domain.md §4.9).
 */
export const isRatedIn = (rating: CountedRating, month: Span): boolean => rating.subject === 'handling' && within(rating.created_at, month)
export const isContent = ({ score }: Pick<CountedRating, 'score'>): boolean => score !== 'dissatisfied'
export const isCalledBack = ({ channel }: Pick<CountedRating, 'channel'>): boolean => channel !== 'app'

/** 现在超期: the next step that is owed is past its time, whatever the month; a question to the resident is nobody's delay. */
export const isOverdue = ({ due_at, asked }: { readonly due_at: Date | null; readonly asked: boolean }, now: Date): boolean => due_at !== null && due_at < now && !asked
