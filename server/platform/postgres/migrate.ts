import { Migrator, type Kysely } from 'kysely'
import type { PoolConfig } from 'pg'
import { openDatabase } from './open-database'

export interface Migration {
  up(db: Kysely<unknown>): Promise<void>
}

/** By name, in the order of the names: `0001-places`, `0002-persons`, … */
export type Migrations = Record<string, Migration>

/**
 * Brings the database up to the newest migration and gives the names of those that ran.
 * Several processes may call it at once: Kysely's advisory lock lets one work, the others find nothing to do.
 * Takes a connection, not a pool: no statement timeout may end a long migration or the wait for the lock.
 */
export async function migrate(connection: PoolConfig, migrations: Migrations): Promise<string[]> {
  const { db, close } = openDatabase<unknown>(connection, { max: 1, statementTimeout: 0 })
  try {
    // Lines of work land in another order than they were numbered: one that a database has not seen runs, whatever it has.
    const migrator = new Migrator({ db, allowUnorderedMigrations: true, provider: { getMigrations: () => Promise.resolve(migrations) } })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error === undefined) return results.map((result) => result.migrationName)
    const failed = results.find((result) => result.status === 'Error')?.migrationName
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`数据库升级失败 (migration ${failed ?? 'check'} failed): ${reason}`, { cause: error })
  } finally {
    await close()
  }
}
