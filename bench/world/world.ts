import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrations } from '../../server/migrations'
import { openServices } from '../../server/open-services'
import { connectionFromUrl, openDatabase, prepareDatabase, withClient } from '../../server/platform/postgres'
import { readSettings } from '../../server/platform/settings'
import { loadReferenceStreet } from '../../server/seeds/load-reference-street'
import type { Database } from '../../server/database'
import { openPostgres, type PostgresHouse } from './open-postgres'
import { insertPeople } from './people'

/** What the measures stand on: one PostgreSQL, databases with the reference street and people, folders; all gone at the end. */
export interface World {
  /** dist stays as it is, even where it is older than the sources. */
  readonly isAsBuilt: boolean
  postgres(): Promise<PostgresHouse>
  /** A fresh database with the reference street and the bench's people; gives its URL. */
  database(name: string): Promise<string>
  /** A folder of this run. */
  folder(name: string): string
  /** Runs at the end, last come first gone. */
  onClose(close: () => Promise<void>): void
  close(): Promise<void>
}

const seed = 'bench_seed'

async function makeSeed(house: PostgresHouse, dataDir: string): Promise<void> {
  await withClient({ connectionString: house.urlOf('postgres') }, (client) => client.query(`DROP DATABASE IF EXISTS ${seed}`))
  const connection = connectionFromUrl(house.urlOf(seed))
  await prepareDatabase(connection, migrations)
  const { db, pool, close } = openDatabase<Database>(connection)
  try {
    await loadReferenceStreet({ db, services: openServices(readSettings({ DATA_DIR: dataDir }), pool), now: new Date() })
    await insertPeople(db)
    // As autovacuum would within a minute of a real start.
    await pool.query('ANALYZE')
  } finally {
    await close()
  }
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

export function openWorld({ isAsBuilt }: { isAsBuilt: boolean }): World {
  const home = mkdtempSync(path.join(tmpdir(), 'minqing-bench-'))
  const closing: (() => Promise<void>)[] = []
  // A database of the embedded kind runs as another user, who must pass through.
  chmodSync(home, 0o711)
  const secret = randomBytes(48).toString('base64')
  // One secret for every server of this run: what the seed sealed, each must be able to open.
  const folder = (name: string): string => {
    const made = mkdtempSync(path.join(home, `${name}-`))
    chmodSync(made, 0o711)
    writeFileSync(path.join(made, 'demo-secret'), secret, { mode: 0o600 })
    return made
  }
  const postgres = once(async () => {
    const house = await openPostgres(mkdtempSync(path.join(tmpdir(), 'minqing-bench-pg-')))
    closing.unshift(() => house.stop())
    await makeSeed(house, folder('seed'))
    return house
  })
  return {
    isAsBuilt, postgres, folder,
    async database(name) {
      const house = await postgres()
      await withClient({ connectionString: house.urlOf('postgres') }, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS bench_${name}`)
        await client.query(`CREATE DATABASE bench_${name} TEMPLATE ${seed}`)
      })
      return house.urlOf(`bench_${name}`)
    },
    onClose: (close) => { closing.push(close) },
    async close() {
      for (const close of closing.reverse()) await close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
