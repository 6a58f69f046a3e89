import type { PoolConfig } from 'pg'
import { checkDatabase } from './check-database'
import { ensureDatabase } from './ensure-database'
import { migrate, type Migrations } from './migrate'
import { openDatabase } from './open-database'

/** Everything a start does before it serves: create when missing, refuse the unusable, migrate, prove Chinese compares. */
export async function prepareDatabase(connection: PoolConfig, migrations: Migrations): Promise<string[]> {
  await ensureDatabase(connection)
  await check(connection)
  const ran = await migrate(connection, migrations)
  if (ran.length > 0) await check(connection)
  return ran
}

async function check(connection: PoolConfig): Promise<void> {
  const { db, close } = openDatabase<unknown>(connection, { max: 1 })
  try {
    await checkDatabase(db)
  } finally {
    await close()
  }
}
