import type { AssignmentOutcome } from '../../../../contract/handling/vocabulary'
import { dueAfter } from '../../matter/rules/due-after'
import type { ServiceTime } from '../../../../contract/setting/vocabulary'
import type { Span } from './figures'

/** Work that a unit was given and leads, with what its issue says of the clock. */
export interface GivenWork {
  readonly assigned_at: Date
  readonly taken_at: Date | null
  readonly due_at: Date | null
  readonly ended_at: Date | null
  readonly outcome: AssignmentOutcome | null
  /** The issue waits for the resident, or for its planned day. */
  readonly paused: boolean
}

/** How long a unit has to take work or give it back, where the issue is. */
export interface ReturnTime { readonly returnDays: number; readonly serviceTime: ServiceTime }

export interface UnitFigures {
  readonly received: number
  readonly answerDue: number
  readonly answeredInTime: number
  readonly settleDue: number
  readonly settledInTime: number
  readonly returned: number
  readonly openNow: number
  readonly overdueNow: number
}

export const noFigures: UnitFigures = { received: 0, answerDue: 0, answeredInTime: 0, settleDue: 0, settledInTime: 0, returned: 0, openNow: 0, overdueNow: 0 }

const within = (at: Date | null, { from, until }: Span): at is Date => at !== null && at >= from && at < until

/** By when a unit says whether the work is its own. */
export const answerBy = ({ assigned_at: at }: Pick<GivenWork, 'assigned_at'>, { returnDays, serviceTime }: ReturnTime): Date => dueAfter(at, { aroundTheClock: false, days: returnDays }, serviceTime)

/** 接办: taken, given back or done; what was taken away before is owed by nobody. */
const answeredAt = ({ taken_at: taken, ended_at: ended, outcome }: GivenWork): Date | null => taken ?? (outcome === 'done' || outcome === 'returned' ? ended : null)

function answerIn(work: GivenWork, month: Span, now: Date, time: ReturnTime): 'inTime' | 'late' | 'apart' {
  const by = answerBy(work, time)
  if (!within(by, month)) return 'apart'
  const answered = answeredAt(work)
  if (answered) return answered <= by ? 'inTime' : 'late'
  return (work.ended_at ?? now) > by ? 'late' : 'apart'
}

const isOverdue = ({ due_at: due, ended_at: ended, paused }: GivenWork, now: Date): boolean => ended === null && !paused && due !== null && due < now

function settlementIn(work: GivenWork, month: Span, now: Date): 'inTime' | 'late' | 'apart' {
  if (!within(work.due_at, month) || work.outcome === 'returned' || work.outcome === 'taken_back') return 'apart'
  if (work.ended_at) return work.ended_at <= work.due_at ? 'inTime' : 'late'
  return isOverdue(work, now) ? 'late' : 'apart'
}

/** One piece of work in a unit's month: received and returned by the month it was given or given back, in time by the month it fell due. */
export function countWork(sum: UnitFigures, work: GivenWork, { month, now, time }: { readonly month: Span; readonly now: Date; readonly time: ReturnTime }): UnitFigures {
  const [answer, settlement] = [answerIn(work, month, now, time), settlementIn(work, month, now)]
  const one = (is: boolean): number => (is ? 1 : 0)
  return {
    received: sum.received + one(within(work.assigned_at, month)),
    answerDue: sum.answerDue + one(answer !== 'apart'), answeredInTime: sum.answeredInTime + one(answer === 'inTime'),
    settleDue: sum.settleDue + one(settlement !== 'apart'), settledInTime: sum.settledInTime + one(settlement === 'inTime'),
    returned: sum.returned + one(work.outcome === 'returned' && within(work.ended_at, month)),
    openNow: sum.openNow + one(work.ended_at === null), overdueNow: sum.overdueNow + one(isOverdue(work, now)),
  }
}
