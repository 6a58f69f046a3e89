import type { IssueState, Urgency } from '../../../../contract/issue/vocabulary'
import type { Consequence } from '../../../platform/lifecycle/lifecycle'
import { dueAfter } from '../../matter/rules/due-after'
import { owedIn, ratingDays } from './answer-due'

interface ClockSituation { readonly to: IssueState; readonly urgency: Urgency; readonly now: Date; readonly round: number }

/** The clock columns that an event changes; a column it does not touch is absent. */
export interface Clocks { due_at?: Date | null; rate_until?: Date | null; round?: number; ending?: null }

/** What an event's consequences mean for the clocks: pure, so that the audit can be replayed against it. */
export const clocksAfter = (follows: readonly Consequence[], { to, urgency, now, round }: ClockSituation): Clocks => ({
  ...(follows.includes('startAnswerClock') && { due_at: dueAfter(now, owedIn(to, urgency)) }),
  ...(follows.includes('stopAnswerClock') && { due_at: null }),
  ...(follows.includes('startRatingClock') && { rate_until: new Date(now.getTime() + ratingDays * 86_400_000) }),
  ...(follows.includes('newRound') && { round: round + 1, ending: null, rate_until: null }),
})
