import { sql } from 'kysely'
import { randomBytes } from 'node:crypto'
import type { PoolConfig } from 'pg'
import { templateOfRun } from '../../test/database'
import { checkDatabase } from './check-database'
import { withDatabase } from './connection'
import { ensureDatabase, withClient } from './ensure-database'
import { migrate, type Migrations } from './migrate'
import { openDatabase } from './open-database'
import { prepareDatabase } from './prepare-database'

let name: string
let connection: PoolConfig

const admin = (statement: string) => withClient(templateOfRun().connection, (client) => client.query(statement))

beforeEach(() => {
  name = `minqing_prepare_${randomBytes(4).toString('hex')}`
  connection = withDatabase(templateOfRun().connection, name)
})

afterEach(() => admin(`drop database if exists ${name} with (force)`))

const migrations: Migrations = {
  '0001-trigrams': { up: async (db) => void (await sql`create extension pg_trgm`.execute(db)) },
  '0002-lamps': { up: async (db) => void (await sql`create table lamp (id int primary key)`.execute(db)) },
}

test('makes the missing database in UTF-8, migrates it once, and finds nothing to do the second time', async () => {
  expect(await prepareDatabase(connection, migrations)).toEqual(['0001-trigrams', '0002-lamps'])
  expect(await prepareDatabase(connection, migrations)).toEqual([])
})

test('several processes that start at once make one database and run each migration once', async () => {
  const runs = await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(connection, migrations)))
  expect(runs.flat().sort()).toEqual(['0001-trigrams', '0002-lamps'])
})

test('one that lands later under a lower number still runs', async () => {
  const { '0001-trigrams': first, '0002-lamps': second } = migrations as Record<'0001-trigrams' | '0002-lamps', Migrations[string]>
  expect(await prepareDatabase(connection, { '0001-trigrams': first, '0003-lamps': second })).toEqual(['0001-trigrams', '0003-lamps'])
  const late = { up: async (db: Parameters<typeof first.up>[0]) => void (await sql`create table late (id int primary key)`.execute(db)) }
  expect(await prepareDatabase(connection, { '0001-trigrams': first, '0002-late': late, '0003-lamps': second })).toEqual(['0002-late'])
})

test('a failing migration names itself and leaves nothing of the run behind', async () => {
  await ensureDatabase(connection)
  const broken: Migrations = {
    ...migrations,
    '0003-broken': { up: async (db) => void (await sql`create table lamp (id int)`.execute(db)) },
  }
  await expect(migrate(connection, broken)).rejects.toThrow('0003-broken')
  expect(await migrate(connection, migrations)).toEqual(['0001-trigrams', '0002-lamps'])
})

test('refuses a database in which Chinese counts as bytes', async () => {
  await admin(`create database ${name} template template0 encoding 'SQL_ASCII' locale 'C'`)
  await expect(prepareDatabase(connection, migrations)).rejects.toThrow('数据库编码是 SQL_ASCII')
})

test('refuses a database whose locale cannot compare Chinese', async () => {
  await admin(`create database ${name} template template0 encoding 'UTF8' locale 'C'`)
  await expect(prepareDatabase(connection, migrations)).rejects.toThrow('不能比较中文')
  const { db, close } = openDatabase<unknown>(connection)
  await expect(checkDatabase(db)).rejects.toThrow('UTF8 and C.UTF-8')
  await close()
})
