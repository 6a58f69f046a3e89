import type { AssessmentState } from '../../../../contract/assessment/vocabulary'
import type { MeetingPaper } from '../../../../contract/ledger/vocabulary'

/** What may be taken out: the sheet to sign from the beginning, minutes and ledger once nothing changes any more. */
export const papersOf = ({ state }: { readonly state: AssessmentState }): MeetingPaper[] => (state === 'closed' ? ['minutes', 'ledger', 'attendance'] : ['attendance'])
