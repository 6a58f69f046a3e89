import { sql } from 'kysely'
import { createTestDatabase, type TestDatabase } from '../../test/database'
import { namesOfStatements } from './prepare-statements'

let database: TestDatabase<unknown>
beforeAll(async () => {
  database = await createTestDatabase<unknown>({ max: 1 })
  await sql`create table thing (id int primary key, name text)`.execute(database.db)
})
afterAll(() => database.close())

// Asked past Kysely, so that the question itself is not among the answers.
const kept = async (): Promise<string[]> =>
  (await database.pool.query<{ statement: string }>("select statement from pg_prepared_statements where name like 'kept%' order by statement")).rows.map(({ statement }) => statement)

test('a lookup is parsed once a connection, a statement whose limit comes with the values every time', async () => {
  for (const id of [1, 2, 3]) {
    await sql`insert into thing values (${id}, ${'x'})`.execute(database.db)
    await sql`select name from thing where id = ${id}`.execute(database.db)
    await sql`select name from thing order by id limit ${id}`.execute(database.db)
  }
  expect(await kept()).toEqual(['insert into thing values ($1, $2)', 'select name from thing where id = $1'])
})

test('a statement of all columns follows the table when a migration widens it', async () => {
  const look = () => sql<object>`select * from thing where id = ${1}`.execute(database.db)
  for (let times = 0; times < 6; times += 1) await look()
  await sql`alter table thing add column more int`.execute(database.db)
  expect((await look()).rows[0]).toEqual({ id: 1, name: 'x', more: null })
})

test('a kept statement works on after its table was widened, and inside a transaction that was rolled back', async () => {
  const look = (id: number) => sql<{ name: string }>`select name from thing where id = ${id}`.execute(database.db)
  await sql`alter table thing alter column name set default ''`.execute(database.db)
  await expect(database.db.transaction().execute(async (inside) => {
    await sql`insert into thing (id) values (${9})`.execute(inside)
    await sql`insert into thing (id) values (${9})`.execute(inside)
  })).rejects.toThrow('duplicate')
  expect((await look(9)).rows).toEqual([])
  expect((await look(1)).rows).toEqual([{ name: 'x' }])
})

test('the same text has the same name, the names come to an end, and what changes nothing has none', () => {
  const nameOf = namesOfStatements()
  expect(nameOf('select 1 where $1')).toBe(nameOf('select 1 where $1'))
  for (const text of ['begin', 'commit', 'create table x ()', `select '${'x'.repeat(6000)}'`, 'select a from b LIMIT $2']) expect(nameOf(text)).toBeUndefined()
  const many = Array.from({ length: 1000 }, (_, at) => nameOf(`select ${at}`))
  expect(many.filter((name) => name !== undefined)).toHaveLength(299)
})
