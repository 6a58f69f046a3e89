import { sql } from 'kysely'
import type { IssueState, Urgency } from '../../../../contract/issue/vocabulary'

/** What a line of a list shows; every list query ends in these columns. */
export interface IssueLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly state: IssueState
  readonly urgency: Urgency
  readonly category: string | null
  readonly ending: 'settled' | 'planned' | 'explained' | null
  readonly due_at: Date | null
  readonly seen_at: Date | null
  readonly created_at: Date
  readonly met_too: number
  readonly photo_count: number
  readonly place_name: string
  readonly community_name: string
  readonly deputy_name: string | null
  readonly handler_name: string | null
  /** It complains of the unit that has it. */
  readonly about_its_unit: boolean
  /** Keyset of desks; `due_sort` as text because it may be infinity. */
  readonly urgency_rank: number
  readonly due_sort: string
}

/** Columns of a line, given matter as m and issue as i; `lineJoins` brings the others. */
export const lineColumns = sql`m.id, m.number, i.title, m.state, m.urgency, m.category, m.ending, m.due_at, m.seen_at, m.created_at, m.met_too, i.photo_count,
  coalesce(grid.short_name, i.estate, community.name) AS place_name, community.name AS community_name, d.name AS deputy_name, h.name AS handler_name, coalesce(m.about_handler_id = m.responsible_handler_id, false) AS about_its_unit,
  m.urgency_rank, m.due_sort::text AS due_sort`

export const lineJoins = sql`JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id
  JOIN place community ON community.tenant = m.tenant AND community.id = m.community_id
  LEFT JOIN place grid ON grid.tenant = m.tenant AND grid.id = m.grid_id
  LEFT JOIN deputy d ON d.tenant = m.tenant AND d.id = m.follow_up_deputy_id
  LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id`
