import type { Generated } from 'kysely'
import type { HandlerKind } from '../../../contract/handling/vocabulary'

interface Row { tenant: string; id: string }

export interface HandlerTable extends Row {
  code: string
  name: string
  kind: HandlerKind
  duty: string
  street_id: string | null
  closed_at: Date | null
  version: Generated<number>
}
export interface HandlerEstateTable { tenant: string; handler_id: string; community_id: string; estate: string }

export interface StaffTables {
  handler: HandlerTable
  handler_estate: HandlerEstateTable
}
