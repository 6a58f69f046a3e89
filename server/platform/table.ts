import type { ColumnType, Generated } from 'kysely'

/** A jsonb column: bound as text, read as a value. */
export type Json<T> = ColumnType<T, string, string>

interface Scoped { tenant: string; id: string }

export interface AuditTable extends Scoped {
  at: Date
  subject_kind: string
  subject_id: string
  event: string
  actor_id: string | null
  role: string
  deputy_id: string | null
  place_id: string | null
  handler_id: string | null
  reason: string | null
  patch: Json<Record<string, unknown>>
  statement_id: string | null
  request_id: string
}

export interface DeadlineTable extends Scoped {
  subject_kind: string
  subject_id: string
  kind: string
  at: Date
  done_at: Date | null
  outcome: 'fired' | 'met' | 'dropped' | null
}

export interface IdempotencyTable {
  tenant: string
  key: string
  person_id: string
  endpoint: string
  request_hash: Buffer
  resource_id: string | null
  created_at: Date
}

export interface RateLimitTable { key: string; points: Generated<number>; expire: number | null }

export interface PlatformTables {
  audit: AuditTable
  deadline: DeadlineTable
  idempotency: IdempotencyTable
  rate_limit: RateLimitTable
}
