import type { IssueState } from '../../../contract/issue/vocabulary'
import { clockOfOthers, nearlyDueMs } from './rules/desk-states'

interface Span { readonly from: Date | null; readonly until: Date; readonly but: readonly IssueState[] }

/** The time that a filter by date looks at; null for a filter by state. */
export function spanOf(filter: string, now: Date): Span | null {
  if (filter === 'overdue') return { from: null, until: now, but: clockOfOthers }
  return filter === 'due' ? { from: now, until: new Date(now.getTime() + nearlyDueMs), but: clockOfOthers } : null
}
