import type { Generated, GeneratedAlways } from 'kysely'
import type { AssignmentKind, AssignmentOutcome, AssignmentPart, RatingChannel } from '../../../contract/handling/vocabulary'
import type { Ending, IssueCategory, RatingSubject, Score, Urgency } from '../../../contract/issue/vocabulary'

interface Row { tenant: string; id: string }

/** What issue and wish share; `state` is of the kind's own lifecycle. */
export interface MatterTable extends Row {
  kind: 'issue' | 'wish'
  number: string
  street_id: string
  community_id: string
  grid_id: string | null
  state: string
  urgency: Urgency
  urgency_rank: GeneratedAlways<number>
  category: IssueCategory | null
  due_at: Date | null
  /** `infinity` where nothing is due; read it as text. */
  due_sort: GeneratedAlways<Date>
  met_too: Generated<number>
  follow_up_deputy_id: string | null
  responsible_place_id: string | null
  responsible_handler_id: string | null
  ending: Ending | null
  round: Generated<number>
  raised_by: string
  seen_at: Date | null
  rate_until: Date | null
  answer_due_at: Date | null
  answered_at: Date | null
  triaged_at: Date | null
  handle_due_at: Date | null
  paused_at: Date | null
  paused_due_at: Date | null
  /** Hours of service that questions to the resident held it up in this round. */
  paused_hours: Generated<number>
  assigner: 'community' | 'street' | null
  proposed_handler_id: string | null
  plan_on: string | null
  done_at: Date | null
  ended_at: Date | null
  merged_into: string | null
  above_community: Generated<boolean>
  about_handler_id: string | null
  version: Generated<number>
  created_at: Date
  changed_at: Date
}
export interface NumberCounterTable { tenant: string; street_id: string; day: string; last: number }
export interface StatementTable extends Row { matter_id: string; person_id: string | null; text: string | null; erased_at: Date | null; created_at: Date }
export interface FollowTable { tenant: string; matter_id: string; person_id: string; reason: 'raised' | 'code' | 'met_too'; created_at: Date }
export interface RecusalTable { tenant: string; matter_id: string; person_id: string; created_at: Date }
export interface RatingTable {
  tenant: string
  matter_id: string
  round: number
  rater_id: string
  subject: RatingSubject
  score: Score
  statement_id: string | null
  deputy_id: string | null
  channel: Generated<RatingChannel>
  recorded_by: string | null
  community_id: string | null
  created_at: Date
}

export interface AssignmentTable extends Row {
  matter_id: string
  handler_id: string
  kind: AssignmentKind
  part: AssignmentPart
  serial: number
  year: number
  assigned_at: Date
  due_at: Date | null
  taken_at: Date | null
  ended_at: Date | null
  outcome: AssignmentOutcome | null
  statement_id: string | null
}

export interface ExtensionTable extends Row {
  matter_id: string
  asked_by: 'handler' | 'community'
  asked_at: Date
  from_due_at: Date
  wanted_at: Date
  statement_id: string | null
  decided_at: Date | null
  granted: boolean | null
}

export interface PromiseTable {
  tenant: string
  matter_id: string
  round: number
  community_id: string
  due_at: Date
  waiting_since: Date | null
  done_at: Date | null
  ended_at: Date | null
}

export interface SupervisionTable extends Row { matter_id: string; serial: number; year: number; issued_at: Date; statement_id: string }
export interface MatterImprintTable { tenant: string; matter_id: string; community_id: string; raised_at: Date; imprint: string; rule: number }
export interface PaperSerialTable { tenant: string; office_id: string; kind: string; year: number; last: number }

export interface MatterTables {
  matter: MatterTable
  number_counter: NumberCounterTable
  statement: StatementTable
  follow: FollowTable
  recusal: RecusalTable
  rating: RatingTable
  assignment: AssignmentTable
  extension: ExtensionTable
  promise: PromiseTable
  supervision: SupervisionTable
  paper_serial: PaperSerialTable
  matter_imprint: MatterImprintTable
}
