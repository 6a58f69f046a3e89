import { sql, type Kysely, type KyselyPlugin } from 'kysely'
import type { Ctx } from '../../context'
import type { Database } from '../../database'
import { openWorld, type World } from '../../test/issue-world'
import { listPublicLines } from '../issue'
import { countCategories, countFigures } from './queries/count-figures'
import { listLedgerLines } from './queries/list-ledger'
import { listOverdue, loadUnitWork } from './queries/unit-work'
import { spanOfMonth } from './rules/month-span'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await fill(world)
})
afterAll(() => world.close())

const idOf = (kind: string) => sql`(lpad(to_hex(n), 8, '0') || '-0000-7${sql.raw(kind)}-8000-' || lpad(to_hex(n), 12, '0'))::uuid`

// Large enough that reading it from end to end would not pay, spread over two years.
async function fill({ database: { db }, street, who }: World): Promise<void> {
  const from = sql`timestamptz '2026-11-23 08:00+08' - make_interval(mins => n * 50)`
  const community = sql`(${[...street.communityIds]}::uuid[])[1 + n % 2]`
  await sql`INSERT INTO matter (tenant, id, kind, number, street_id, community_id, state, urgency, raised_by, category, answer_due_at, answered_at, handle_due_at, done_at, due_at, created_at, changed_at)
    SELECT 'home', ${idOf('000')}, 'issue', '试-' || n, ${street.streetId}::uuid, ${community}, CASE WHEN n % 50 = 0 THEN 'handling' ELSE 'closed' END, 'yellow', ${who.resident.personId}::uuid, 'municipal', ${from} + interval '1 day', ${from} + interval '3 hours', ${from} + interval '7 days',
      CASE WHEN n % 50 <> 0 THEN ${from} + interval '5 days' END, CASE WHEN n % 50 = 0 THEN ${from} + interval '7 days' END, ${from}, ${from} FROM generate_series(1, 20000) AS n`.execute(db)
  await sql`INSERT INTO statement (tenant, id, matter_id, text, created_at) SELECT 'home', ${idOf('001')}, ${idOf('000')}, '路灯坏了，晚上看不见', ${from} FROM generate_series(1, 20000) AS n`.execute(db)
  await sql`INSERT INTO issue (tenant, matter_id, title, statement_id, visibility, source, follow_up_hash) SELECT 'home', ${idOf('000')}, '路灯坏了', ${idOf('001')}, 'public', 'app', decode(md5(n::text), 'hex') FROM generate_series(1, 20000) AS n`.execute(db)
  await sql`INSERT INTO promise (tenant, matter_id, round, community_id, due_at, done_at) SELECT 'home', ${idOf('000')}, 1, ${community}, ${from} + interval '7 days', CASE WHEN n % 50 <> 0 THEN ${from} + interval '5 days' END FROM generate_series(1, 20000) AS n`.execute(db)
  await sql`INSERT INTO rating (tenant, matter_id, community_id, round, rater_id, subject, score, created_at) SELECT 'home', ${idOf('000')}, ${community}, 1, ${who.resident.personId}::uuid, 'handling', 'satisfied', ${from} + interval '6 days' FROM generate_series(1, 20000) AS n`.execute(db)
  await sql`INSERT INTO publication (tenant, id, matter_id, street_id, community_id, state, title, text, published_at, requested_at) SELECT 'home', ${idOf('002')}, ${idOf('000')}, ${street.streetId}::uuid, ${community}, 'published', '路灯坏了', '路灯坏了', ${from}, ${from} FROM generate_series(1, 20000, 4) AS n`.execute(db)
  await sql`VACUUM ANALYZE matter, promise, issue, statement, rating, publication`.execute(db)
}

/** Asks for the plan instead of the rows. */
const explained: KyselyPlugin = {
  transformQuery: ({ node }) => (node.kind === 'RawNode' ? { ...node, sqlFragments: [`EXPLAIN (FORMAT JSON) ${node.sqlFragments[0] ?? ''}`, ...node.sqlFragments.slice(1)] } : node),
  transformResult: async ({ result }) => result,
}

const plan = async (ask: (ctx: Ctx) => Promise<unknown>): Promise<string> => {
  const db: Kysely<Database> = world.database.db.withPlugin(explained)
  return JSON.stringify(await ask({ ...world.clock(), db, tenant: 'home' }))
}
const scans = (text: string): string[] => Array.from(text.matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(matter|promise|issue|statement|rating|publication)"/g), ([, table = '']) => table)

const month = spanOfMonth('2026-10')
const street = () => ({ kind: 'street', id: world.street.streetId, streetId: world.street.streetId } as const)
const community = () => ({ kind: 'community', id: world.street.communityIds[0], streetId: world.street.streetId } as const)

it.each<[string, (ctx: Ctx) => Promise<unknown>]>([
  ['a street\'s month', (ctx) => countFigures(ctx, { streetId: world.street.streetId, communityId: null, month })],
  ['a community\'s month', (ctx) => countFigures(ctx, { streetId: world.street.streetId, communityId: world.street.communityIds[0], month })],
  ['its categories', (ctx) => countCategories(ctx, { streetId: world.street.streetId, communityId: null, month })],
  ['the ledger of a street', (ctx) => listLedgerLines(ctx, { scope: street(), month: null, personIds: [world.who.street.personId], limit: 21 })],
  ['the ledger of a community\'s month', (ctx) => listLedgerLines(ctx, { scope: community(), month, state: 'ended', category: 'municipal', personIds: [world.who.clerk.personId], limit: 21 })],
  ['a unit\'s month', (ctx) => loadUnitWork(ctx, [world.handlerId], month)],
  ['what departments are late with', (ctx) => listOverdue(ctx, [world.handlerId], 200)],
  ['the public ledger', (ctx) => listPublicLines(ctx, { limit: 20, raised: month, category: 'municipal', ended: { states: ['closed'], is: true } })],
])('%s is read along indexes', async (_, ask) => {
  const text = await plan(ask)
  expect(text).toContain('Index')
  expect(scans(text)).toEqual([])
})

it('counts a month without fetching a row of a matter', async () => {
  const text = await plan((ctx) => countFigures(ctx, { streetId: world.street.streetId, communityId: null, month }))
  for (const index of ['matter_raised', 'matter_answer_due', 'promise_due', 'matter_community_due']) expect(text).toMatch(new RegExp(`"Node Type":"Index Only Scan"[^{}]*"Index Name":"${index}"`))
})
