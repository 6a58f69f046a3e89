import type { IssueCategory, Urgency } from '../../../../contract/issue/vocabulary'

interface Promised { readonly category: IssueCategory | null; readonly urgency: Urgency; readonly handle_due_at: Date | null }
interface Classed { readonly category: IssueCategory | null; readonly urgency: Urgency }

/** The 解决时限 that a resident was told stands while there is time, whoever takes the work: only another class calls for another. */
export const promisedDue = ({ category, urgency, handle_due_at: due }: Promised, classed: Classed, now: Date): Date | null =>
  (due && due > now && category === classed.category && urgency === classed.urgency ? due : null)
