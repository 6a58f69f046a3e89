import type { CongressLevel, DeputyKind } from '../../../contract/deputy/vocabulary'

interface Row { tenant: string; id: string }

export interface ConstituencyTable extends Row { name: string }
/** Dates are calendar days in China, YYYY-MM-DD. */
export interface DeputyTable extends Row {
  code: string
  street_id: string
  kind: DeputyKind
  level: CongressLevel | null
  name: string
  gender: string
  field: string
  grassroots: boolean
  professional: boolean
  constituency_id: string | null
  term_from: string
  term_until: string
  successor_id: string | null
  visit_weekday: number
  visit_time: string
}
export interface DeputyGridTable { tenant: string; deputy_id: string; grid_id: string }

export interface DeputyTables {
  constituency: ConstituencyTable
  deputy: DeputyTable
  deputy_grid: DeputyGridTable
}
