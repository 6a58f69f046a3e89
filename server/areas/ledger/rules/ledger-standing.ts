import { deskOf, issueStates, type IssueState } from '../../../../contract/issue/vocabulary'
import type { LedgerState } from '../../../../contract/ledger/vocabulary'
import { chinaDay } from '../../../platform/clock/china-time'

/** 办结, as the ledger says it; what somebody was not satisfied with is being handled still. */
export const endedStates: readonly IssueState[] = ['done', 'closed', 'redirected', 'merged', 'withdrawn']

export const ledgerStateOf = (state: string): LedgerState => (endedStates.some((ended) => ended === state) ? 'ended' : 'open')

interface Clocked {
  readonly state: string
  readonly triaged_at: Date | null
  readonly handle_due_at: Date | null
  readonly paused_at: Date | null
  readonly done_at: Date | null
}

// A deputy is a volunteer: what is late with one is handed over quietly, and no mark stands beside a name.
const withDeputy: readonly string[] = issueStates.filter((state) => deskOf[state] === 'deputy' || state === 'askedByDeputy')

/** Past its 解决时限 and not done; not while it waits for the resident or for its planned day, nor while a deputy has it. */
export const isLate = ({ state, handle_due_at, paused_at, done_at }: Clocked, now: Date): boolean =>
  ledgerStateOf(state) === 'open' && !withDeputy.includes(state) && handle_due_at !== null && done_at === null && paused_at === null && state !== 'planned' && handle_due_at < now

const dayOrNull = (at: Date | null): string | null => (at ? chinaDay(at) : null)

/** Due, late and done as everybody may know them. */
export const standingOf = (row: Clocked, now: Date) => ({ dueOn: dayOrNull(row.handle_due_at), late: isLate(row, now), doneOn: dayOrNull(row.done_at) })
