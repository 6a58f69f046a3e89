import type { IssueCategory, IssueEvent, IssueState, Urgency } from '../../../../contract/issue/vocabulary'
import type { Consequence } from '../../../platform/lifecycle/lifecycle'
import { serviceHoursOf } from '../../../../contract/setting/vocabulary'
import { dueAfter, leftUntil, remindBefore } from '../../matter/rules/due-after'
import { limitOf, owedIn, workedStates, type Limits, type Owed } from './answer-due'

/** A row as the event leaves it, but for its clocks. */
export interface ClockRow {
  readonly urgency: Urgency
  readonly category: IssueCategory | null
  readonly due_at: Date | null
  readonly answered_at: Date | null
  readonly handle_due_at: Date | null
  readonly paused_at: Date | null
  readonly paused_due_at: Date | null
  readonly paused_hours: number
  readonly plan_on: string | null
  readonly round: number
}

interface ClockSituation {
  readonly event: IssueEvent
  readonly to: IssueState
  readonly row: ClockRow
  /** The 解决时限 that comes with the event (triage, an extension), or undefined. */
  readonly newHandleDue?: Date | null
  readonly now: Date
  readonly limits: Limits
}

/** The clock columns that an event changes; a column it does not touch is absent. */
export interface Clocks {
  due_at?: Date | null
  handle_due_at?: Date | null
  answered_at?: Date
  paused_at?: Date | null
  paused_due_at?: Date | null
  paused_hours?: number
  rate_until?: Date | null
  done_at?: Date | null
  ended_at?: Date | null
  triaged_at?: null
  ending?: null
  round?: number
}

/** By which somebody who raised it has an answer: in words, or by who does it until when. */
const answering: readonly IssueEvent[] = [
  'answered', 'settled', 'askedBack', 'passedOn', 'takenByCommunity', 'givenToProperty', 'mediationOpened', 'reportedUp', 'redirected', 'plannedFor', 'interimReplied', 'merged', 'assigned',
]
export const endedStates: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']
const dayMs = 86_400_000

/** What an event's consequences mean for the clocks: pure, so that the audit can be replayed against it. */
export function clocksAfter(follows: readonly Consequence[], situation: ClockSituation): Clocks {
  const { event, to, row, now, limits } = situation
  const has = (one: Consequence): boolean => follows.includes(one)
  return {
    ...(row.answered_at === null && answering.includes(event) && { answered_at: now }),
    ...(has('startAnswerClock') && started(situation)),
    ...(has('pauseClock') && paused(situation)),
    ...(has('resumeClock') && resumed(situation)),
    ...(has('extendClock') && { due_at: situation.newHandleDue, handle_due_at: situation.newHandleDue }),
    ...(has('stopAnswerClock') && { due_at: null, ...unpaused(situation) }),
    ...(has('startRatingClock') && { rate_until: new Date(now.getTime() + limits.ratingDays * dayMs), done_at: now }),
    ...(has('newRound') && { round: row.round + 1, ending: null, rate_until: null, done_at: null, triaged_at: null, handle_due_at: null, paused_hours: 0 }),
    ...(endedStates.includes(to) ? { ended_at: now } : event === 'unmerged' && { ended_at: null }),
  }
}

// A question holds an issue up for as long as the questions of its round have time together; after that the clock goes on.
function paused({ row, now, limits }: ClockSituation): Clocks {
  const hours = limits.questionDays * serviceHoursOf(limits.serviceTime) - row.paused_hours
  return hours > 0 ? { paused_at: now, paused_due_at: row.due_at, due_at: dueAfter(now, { aroundTheClock: false, hours }, limits.serviceTime) } : {}
}

const unpaused = ({ row, now, limits }: ClockSituation): Clocks => ({
  paused_at: null, paused_due_at: null,
  ...(row.paused_at && { paused_hours: row.paused_hours + (leftUntil(row.paused_at, now, { aroundTheClock: false }, limits.serviceTime).hours ?? 0) }),
})

// Where it is worked on the 解决时限 counts; one that is over gives whoever has it now a time of their own.
function started(situation: ClockSituation): Clocks {
  const { event, to, row, newHandleDue, now, limits } = situation
  if (!workedStates.includes(to)) return { due_at: dueAfter(now, owedIn(to, row, limits), limits.serviceTime), ...unpaused(situation) }
  const known = event === 'reclassified' ? null : promised(situation)
  const due = newHandleDue ?? known ?? dueAfter(now, limitOf(row, limits).settled, limits.serviceTime)
  return { due_at: due, handle_due_at: due, ...unpaused(situation) }
}

// What was promised and is not over; a question that held it up leaves what was left when it went out.
function promised({ row: { handle_due_at: due, paused_at: since, ...row }, now, limits }: ClockSituation): Date | null {
  if (due && since && due > since) return leftAgain(since, due, limitOf(row, limits).settled, now, limits)
  return due && due > now ? due : null
}

// What was left when the question went out is left again when the answer comes; what it did not hold up went on.
function resumed(situation: ClockSituation): Clocks {
  const { to, row, now, limits } = situation
  const was = row.paused_due_at ?? row.due_at
  if (!was) return started(situation)
  const due = row.paused_at ? leftAgain(row.paused_at, was, owedIn(to, row, limits), now, limits) : was
  return { due_at: due, ...(workedStates.includes(to) && { handle_due_at: due }), ...unpaused(situation) }
}

const leftAgain = (since: Date, due: Date, { aroundTheClock }: Pick<Owed, 'aroundTheClock'>, now: Date, { serviceTime }: Limits): Date =>
  dueAfter(now, leftUntil(since, due, { aroundTheClock }, serviceTime), serviceTime)

/** The open deadlines that go with the clocks: a date sets one, null ends it, absent leaves it. */
export interface Deadlines { answer?: Date | null; reminder?: Date | null; plan?: Date | null; rating?: Date | null }

export function deadlinesAfter(follows: readonly Consequence[], clocks: Clocks, { to, row, now, limits }: ClockSituation): Deadlines {
  const has = (one: Consequence): boolean => follows.includes(one)
  const owed = owedIn(to, row, limits)
  return {
    ...(clocks.due_at !== undefined && { answer: clocks.due_at, reminder: clocks.due_at && remindBefore(now, clocks.due_at, owed, limits.serviceTime) }),
    ...(has('startNudgeClock') && row.due_at !== null && row.due_at <= now && { answer: dueAfter(now, nudge(row.urgency, limits), limits.serviceTime) }),
    ...(has('stopAnswerClock') && { plan: null }),
    ...(has('startPlanClock') && row.plan_on !== null && { plan: new Date(`${row.plan_on}T09:00:00+08:00`) }),
    ...(has('startRatingClock') && { rating: clocks.rate_until }),
    ...(has('stopRatingClock') && { rating: null }),
  }
}

// What stays late is named again every other work day; red every two hours. What is hurried in time keeps its own deadline.
const nudge = (urgency: Urgency, limits: Limits) => (urgency === 'red' ? limits.byUrgency.red.firstAnswer : { aroundTheClock: false, days: limits.reviewDays })
