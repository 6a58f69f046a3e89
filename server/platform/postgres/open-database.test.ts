import { sql } from 'kysely'
import { createTestDatabase, type TestDatabase } from '../../test/database'
import { parseSafeInteger } from './open-database'

let database: TestDatabase<unknown>

beforeAll(async () => {
  database = await createTestDatabase<unknown>()
})

afterAll(() => database.close())

async function value(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.db)
  return rows[0]?.value
}

test('a date stays the day it is, in every time zone of the machine', async () => {
  expect(await value(`date '2026-11-23'`)).toBe('2026-11-23')
})

test('an instant comes as a Date, a count as a number', async () => {
  expect(await value(`timestamptz '2026-11-23T08:00:00+08:00'`)).toEqual(new Date('2026-11-23T00:00:00Z'))
  expect(await value('count(*)')).toBe(1)
  expect(await value('(-5)::bigint')).toBe(-5)
})

test('a bigint that JavaScript cannot hold is an error, never a wrong number', async () => {
  await expect(value('9007199254740993::bigint')).rejects.toThrow(RangeError)
  expect(() => parseSafeInteger('9007199254740992')).toThrow(RangeError)
  expect(parseSafeInteger('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
})

test('sessions speak UTC, and end a statement that hangs', async () => {
  expect(await value(`current_setting('timezone')`)).toBe('UTC')
  expect(await value(`current_setting('statement_timeout')`)).toBe('15s')
})

test('a broken idle connection is replaced, and nothing throws', async () => {
  const pid = Number(await value('pg_backend_pid()'))
  const other = await createTestDatabase<unknown>()
  const lost = new Promise((resolve) => database.pool.once('error', resolve))
  await sql`select pg_terminate_backend(${pid})`.execute(other.db)
  await lost
  await other.close()
  expect(await value('1')).toBe(1)
})

test('each test database is its own', async () => {
  const [one, two] = await Promise.all([createTestDatabase<unknown>(), createTestDatabase<unknown>()])
  await sql`create table only_here (n int)`.execute(one.db)
  await expect(sql`select * from only_here`.execute(two.db)).rejects.toThrow('does not exist')
  await Promise.all([one.close(), two.close()])
})
