import type { Generated } from 'kysely'

export interface UnitAccessTable {
  tenant: string
  id: string
  handler_id: string
  token_hash: Buffer
  code_hash: Buffer
  given_by: string
  given_at: Date
  expires_at: Date
  revoked_at: Date | null
  version: Generated<number>
}

export interface UnitAccessTables { unit_access: UnitAccessTable }
