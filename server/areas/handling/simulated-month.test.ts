import { sql } from 'kysely'
import { deskOf, type IssueState } from '../../../contract/issue/vocabulary'
import { system } from '../../platform/context'
import { newIdAt } from '../../platform/ids/new-id'
import { openReferenceWorld, type ReferenceWorld } from '../../test/reference-world'
import { randomOf } from '../../test/random-of'
import { profile } from '../../test/profile'
import { guestSession, rosterSessions } from '../../test/roster-sessions'
import { simulateStreet } from '../../test/simulate-street'
import { fireDueDeadlines } from '../issue'

// National Day (1–8 October 2026) and its make-up days lie inside.
const start = new Date('2026-09-21T08:00:00+08:00')
const hourMs = 3_600_000
const [raisingDays, days, tickHours] = [30, 50, 4]
const ended: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']
const columns = [
  'state', 'urgency', 'category', 'due_at', 'follow_up_deputy_id', 'responsible_place_id', 'responsible_handler_id', 'assigner', 'proposed_handler_id', 'ending', 'seen_at', 'rate_until', 'round',
  'version', 'answer_due_at', 'answered_at', 'triaged_at', 'handle_due_at', 'paused_at', 'paused_due_at', 'paused_hours', 'plan_on', 'done_at', 'ended_at', 'merged_into', 'about_handler_id',
] as const

let world: ReferenceWorld
const failures: unknown[] = []
const fire = async (): Promise<void> => {
  const ctx = { tenant: '', now: world.now, actor: system, db: world.database.db, services: world.services, requestId: 'simulated', deviceHash: null, newId: newIdAt(world.now) }
  await fireDueDeadlines(ctx, { error: (details: unknown) => void failures.push(details) })
}

beforeAll(async () => {
  world = await openReferenceWorld({ now: start })
  const random = randomOf(profile.seed)
  const street = await simulateStreet(world, { random, sessions: rosterSessions(world), guest: (number) => guestSession(world, number), issues: profile.month, raisingDays })
  for (let hours = 0; hours < days * 24; hours += tickHours) {
    world.now = new Date(start.getTime() + hours * hourMs)
    await fire()
    await street.act(hours / 24)
  }
  await fire()
}, 900_000)
afterAll(() => world.close())

const issues = () => world.database.db.selectFrom('matter').selectAll().where('kind', '=', 'issue').orderBy('id').execute()
const factsOf = (id: string) => world.database.db.selectFrom('audit').select(['event', 'at', 'role', 'patch']).where('subject_id', '=', id).orderBy(sql`(patch->>'version')::int`).execute()
const deadlinesOf = (id: string) => world.database.db.selectFrom('deadline').selectAll().where('subject_id', '=', id).orderBy('id').execute()
const asText = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value ?? null)

describe(`a month of ${profile.month} issues over six communities, some of which nobody touches`, () => {
  it('was lived through: all raised, many ways taken, no clock failed', async () => {
    const all = await issues()
    expect(all.length).toBe(profile.month)
    expect(new Set(all.map(({ community_id }) => community_id)).size).toBe(6)
    const ways = await world.database.db.selectFrom('audit').select('event').distinct().where('subject_kind', '=', 'matter').execute()
    expect(ways.length).toBeGreaterThan(12)
    expect(failures).toEqual([])
  })
  it('left no open issue without an owner and a clock', async () => {
    for (const issue of (await issues()).filter(({ state }) => !ended.includes(state as IssueState))) {
      const open = (await deadlinesOf(issue.id)).filter(({ done_at }) => done_at === null).map(({ kind }) => kind)
      expect([issue.number, issue.state, issue.state === 'planned' || deskOf[issue.state as IssueState] !== 'none', open.some((kind) => kind !== 'reminder')]).toEqual([issue.number, issue.state, true, true])
    }
  })
  it('made everything that is late climb, or be hurried where nothing is above', async () => {
    for (const issue of (await issues()).filter(({ due_at }) => due_at !== null && due_at < world.now)) {
      const moved = (await factsOf(issue.id)).filter(({ role, event, at }) => role === 'system' && event !== 'issue.reminded' && at >= (issue.due_at ?? at))
      expect([issue.number, issue.state, moved.length > 0]).toEqual([issue.number, issue.state, true])
    }
  })
  it('reminded once for every deadline that came near, and never twice', async () => {
    for (const { id, number } of await issues()) {
      const fired = (await deadlinesOf(id)).filter(({ kind, outcome }) => kind === 'reminder' && outcome === 'fired').length
      expect([number, (await factsOf(id)).filter(({ event }) => event === 'issue.reminded').length]).toEqual([number, fired])
    }
    const twice = await sql`SELECT event_id, person_id FROM inbox_message GROUP BY tenant, event_id, person_id HAVING count(*) > 1`.execute(world.database.db)
    expect(twice.rows).toEqual([])
  })
  it('is rebuilt from its facts: every issue, exactly as it stands', async () => {
    for (const issue of await issues()) {
      const replayed = (await factsOf(issue.id)).reduce<Record<string, unknown>>((row, { patch }) => ({ ...row, ...patch as object }), {})
      for (const column of columns) expect([issue.number, column, asText(replayed[column])]).toEqual([issue.number, column, asText(issue[column])])
    }
  })
})
