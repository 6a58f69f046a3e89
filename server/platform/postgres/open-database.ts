import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types, type PoolConfig } from 'pg'
import { prepareStatements } from './prepare-statements'

export interface DatabaseOptions {
  /** Connections at most; 20 unless told. */
  max?: number
  /** Milliseconds after which the server ends a statement; 15 s unless told, 0 = never. */
  statementTimeout?: number
  /** A commit does not wait for the disk: for counts and the like, whose loss in a power cut hurts nobody. */
  lazyCommit?: boolean
  /** Idle connections break when the database restarts; the pool replaces them, this only reports. */
  onError?: (error: Error) => void
}

export interface OpenDatabase<DB> {
  pool: Pool
  db: Kysely<DB>
  close(): Promise<void>
}

const INT8 = types.builtins.INT8
const DATE = types.builtins.DATE

/** `date` stays text: as a Date it shifts by a day east of Greenwich. int8 is a number while that is exact. */
function parserFor(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format !== 'binary' && oid === INT8) return parseSafeInteger
  if (format !== 'binary' && oid === DATE) return (text) => text
  return types.getTypeParser(oid, format)
}

export function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond the exact numbers of JavaScript`)
  return value
}

/** A pool with this project's session settings; see docs of each option for units. */
export function openPool(connection: PoolConfig, options: DatabaseOptions = {}): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 10_000,
    ...connection,
    max: options.max ?? 20,
    types: { getTypeParser: parserFor },
    options: sessionSettings(options),
  })
  pool.on('error', options.onError ?? reportLoss)
  return pool
}

function reportLoss(error: Error): void {
  console.error('postgres: idle connection lost:', error.message)
}

function sessionSettings({ statementTimeout = 15_000, lazyCommit = false }: DatabaseOptions): string {
  const settings = {
    timezone: 'UTC',
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
    // General plans only where they cost no more than one made for the values: see prepare-statements.ts.
    plan_cache_mode: 'auto',
    synchronous_commit: lazyCommit ? 'off' : 'on',
    // Trying every order of eight joins takes 4–8 ms a statement, following the written order 1 ms for the same plan.
    join_collapse_limit: 4,
    from_collapse_limit: 4,
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

/** Pool and typed query builder on one database. `close` waits for the queries under way. */
export function openDatabase<DB>(connection: PoolConfig, options: DatabaseOptions = {}): OpenDatabase<DB> {
  let closing = false
  const report = options.onError ?? reportLoss
  // A pool that ends lets its connections go without waiting: what happens to them then is no loss.
  const pool = openPool(connection, { ...options, onError: (error) => !closing && report(error) })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: prepareStatements(pool) }) })
  return {
    pool,
    db,
    close() {
      closing = true
      return db.destroy()
    },
  }
}
