import type { Generated, GeneratedAlways } from 'kysely'
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
  created_at: Date
}

export interface MatterTables {
  matter: MatterTable
  number_counter: NumberCounterTable
  statement: StatementTable
  follow: FollowTable
  recusal: RecusalTable
  rating: RatingTable
}
