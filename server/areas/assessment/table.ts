import type { Generated } from 'kysely'
import type { AgendaReason, AssessmentState, ItemDecision } from '../../../contract/assessment/vocabulary'
import type { TriageParty } from '../../../contract/handling/vocabulary'
import type { IssueCategory, Urgency } from '../../../contract/issue/vocabulary'

export interface AssessmentTable {
  tenant: string
  id: string
  street_id: string
  community_id: string
  /** YYYY-MM */
  month: string
  state: AssessmentState
  venue: string | null
  held_at: Date | null
  remarks: string | null
  opened_by: string
  opened_at: Date
  closed_at: Date | null
  version: Generated<number>
}

export interface AssessmentItemTable {
  tenant: string
  assessment_id: string
  matter_id: string
  position: number
  why: AgendaReason
  added_at: Date
  decision: ItemDecision | null
  party: TriageParty | null
  statement_id: string | null
  decided_by: string | null
  decided_at: Date | null
  category: IssueCategory | null
  urgency: Urgency | null
  responsible: string | null
  due_at: Date | null
  deputy_id: string | null
  version: Generated<number>
}

export interface AssessmentTables { assessment: AssessmentTable; assessment_item: AssessmentItemTable }
