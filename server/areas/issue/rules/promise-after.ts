import type { IssueEvent, IssueState } from '../../../../contract/issue/vocabulary'
import { askingStates } from './answer-due'
import { endedStates } from './clocks-after'

/** What was promised for a round: by when it would be done, and what became of it. */
export interface Promised {
  readonly due_at: Date
  /** A question to the resident, or a plan with its day, holds it. */
  readonly waiting_since: Date | null
  readonly done_at: Date | null
  readonly ended_at: Date | null
}

interface Happened {
  readonly event: IssueEvent
  readonly to: IssueState
  /** The 解决时限 as the event leaves it. */
  readonly handleDue: Date | null
  readonly now: Date
}

const later = (at: Date, from: Date, until: Date): Date => new Date(at.getTime() + until.getTime() - from.getTime())

// What waited goes on where it stood, unless the clock gave it a date of its own.
function dueAfter(before: Promised | null, { handleDue, now }: Happened, waits: boolean): Date | null {
  if (!before) return handleDue
  if (before.done_at || before.due_at < (before.waiting_since ?? now)) return before.due_at
  const due = handleDue ?? before.due_at
  return before.waiting_since && !waits && due.getTime() === before.due_at.getTime() ? later(due, before.waiting_since, now) : due
}

/**
 * The promise as an event leaves it; null: none was given. A date that is still ahead moves with the 解决时限 (an extension,
 * another colour, a pause); one that passed stays: whoever takes it over later does not make it in time.
 */
export function promiseAfter(before: Promised | null, happened: Happened): Promised | null {
  const { event, to, now } = happened
  const waits = askingStates.includes(to) || to === 'planned'
  const due = dueAfter(before, happened, waits)
  return due && {
    due_at: due, waiting_since: waits ? before?.waiting_since ?? now : null,
    done_at: before?.done_at ?? (event === 'settled' ? now : null), ended_at: endedStates.includes(to) ? before?.ended_at ?? now : null,
  }
}
