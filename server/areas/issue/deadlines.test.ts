import { v7 } from 'uuid'
import { sql } from 'kysely'
import { openWorld, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { fireDueDeadlines } from '.'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const minutesAgo = (minutes: number): Date => new Date(world.now.getTime() - minutes * 60_000)
async function due(at: Date): Promise<{ issueId: string; deadlineId: string }> {
  const [issueId, deadlineId] = [await putIssue(world, 'withDeputy'), v7()]
  await world.database.db.insertInto('deadline').values({ tenant: 'home', id: deadlineId, subject_kind: 'matter', subject_id: issueId, kind: 'answer', at, done_at: null, outcome: null }).execute()
  return { issueId, deadlineId }
}
/** From now on every change of this issue fails inside the database. */
const poison = async (...ids: string[]): Promise<void> => {
  await sql.raw(`CREATE OR REPLACE FUNCTION poisoned() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$`).execute(world.database.db)
  for (const id of ids) await sql.raw(`CREATE TRIGGER poison_${id.replaceAll('-', '')} BEFORE UPDATE ON matter FOR EACH ROW WHEN (OLD.id = '${id}') EXECUTE FUNCTION poisoned()`).execute(world.database.db)
}
const warnings = async (): Promise<string[]> => (await world.app.inject({ url: '/readyz' })).json<{ ok: boolean; warnings: string[] }>().warnings

it('one that fails stops none behind it, and is logged without words', async () => {
  const [first, broken, last] = [await due(minutesAgo(30)), await due(minutesAgo(20)), await due(minutesAgo(10))]
  await poison(broken.issueId)
  expect(await fireDueDeadlines(world.clock(), world.log)).toBe(2)
  expect([await stateOf(world, first.issueId), await stateOf(world, broken.issueId), await stateOf(world, last.issueId)]).toEqual(['withCommunity', 'withDeputy', 'withCommunity'])
  expect(world.logged).toEqual([{ deadline: { tenant: 'home', id: broken.deadlineId, kind: 'answer', subjectId: broken.issueId, at: minutesAgo(20) }, err: expect.objectContaining({ code: 'P0001' }) }])
  expect(JSON.stringify(world.logged)).not.toContain('路灯')
})

it('many that keep failing starve nobody, and are tried once a run', async () => {
  const broken = []
  for (let at = 0; at < 3; at++) broken.push(await due(minutesAgo(60 + at)))
  await poison(...broken.map(({ issueId }) => issueId))
  const behind = await due(minutesAgo(1))
  expect(await fireDueDeadlines(world.clock(), world.log, 2)).toBe(1)
  expect([await stateOf(world, behind.issueId), world.logged.length]).toEqual(['withCommunity', 3])
  expect([await fireDueDeadlines(world.clock(), world.log, 2), world.logged.length]).toEqual([0, 6])
})

it('a run fires so many and no more; the next goes on', async () => {
  for (let at = 0; at < 3; at++) await due(minutesAgo(at + 1))
  expect([await fireDueDeadlines(world.clock(), world.log, 2), await fireDueDeadlines(world.clock(), world.log, 2)]).toEqual([2, 1])
})

it('one that is stuck for ten minutes is a warning of /readyz, not a failure', async () => {
  const { issueId } = await due(minutesAgo(10))
  expect((await warnings()).filter((text) => text.includes('deadline'))).toEqual([])
  await poison(issueId)
  world.now = new Date(world.now.getTime() + 1000)
  await fireDueDeadlines(world.clock(), world.log)
  const reply = await world.app.inject({ url: '/readyz' })
  expect([reply.statusCode, reply.json<{ ok: boolean }>().ok]).toEqual([200, true])
  expect(await warnings()).toContainEqual(expect.stringMatching(/^1 deadlines are overdue by more than 10 minutes/))
})
