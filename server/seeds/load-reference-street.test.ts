import { sql } from 'kysely'
import type { Database } from '../database'
import { createTestDatabase } from '../test/database'
import { openReferenceWorld, type ReferenceWorld } from '../test/reference-world'
import { loadReferenceStreet } from './load-reference-street'

let world: ReferenceWorld
beforeAll(async () => { world = await openReferenceWorld({ examples: true }) })
afterAll(async () => { await world.close() })

/** 韩敏, signed in by the roster's phone. */
async function tokenOfHan(): Promise<string> {
  const guest = await world.call('openGuestSession', { body: { secret: 's'.repeat(43) } })
  const asGuest = { token: String(guest.body['token']) }
  const { body } = await world.call('requestSmsCode', { ...asGuest, body: { phone: '12000010007' } })
  const session = await world.call('openPhoneSession', { ...asGuest, body: { challengeId: body['challengeId'], code: body['demoCode'] } })
  return String(session.body['token'])
}

const counted = async (what: string): Promise<number> => Number((await sql<{ n: number }>`SELECT count(*)::int AS n FROM ${sql.raw(what)}`.execute(world.database.db)).rows[0]?.n)

describe('the reference street', () => {
  it.each([
    ["place WHERE kind = 'community'", 6], ["place WHERE kind = 'grid'", 86], ['chat_group', 62], ["deputy WHERE kind = 'council'", 55], ["deputy WHERE kind = 'congress'", 12],
    ['speaking_point', 18], ['venue', 11], ['handler', 19], ['entry_code WHERE roster_code IS NOT NULL', 20], ["entry_code WHERE kind = 'deputy'", 67], ["entry_code WHERE kind = 'grid'", 86],
    ["role_grant WHERE role <> 'deputy'", 40], ["role_grant WHERE role = 'deputy'", 67], ['constituency', 6],
    ["place g WHERE kind = 'grid' AND NOT EXISTS (SELECT 1 FROM deputy_grid d WHERE d.grid_id = g.id)", 1],
  ])('holds %s: %i', async (what, expected) => { expect(await counted(what)).toBe(expected) })

  it('names buildings as people say them', async () => {
    const grid = await world.database.db.selectFrom('place').select(['short_name', 'buildings']).where('code', '=', 'C2-G02').executeTakeFirstOrThrow()
    expect(grid).toEqual({ short_name: '榕树苑 5–8 栋', buildings: '5–8 栋' })
  })

  it('is not loaded a second time', async () => {
    expect(await loadReferenceStreet({ db: world.database.db, services: world.services, now: world.now })).toBe(false)
  })

  it('plays examples in many states, coloured, with numbers of their days', async () => {
    const rows = await world.database.db.selectFrom('matter').select(['state', 'urgency', 'number', 'created_at']).orderBy('id').execute()
    expect(rows).toHaveLength(20)
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set([
      'withDeputy', 'followedUp', 'askedByDeputy', 'withCommunity', 'communityHandling', 'propertyHandling', 'deliberating', 'reportedUp', 'handling', 'done', 'disputedAtCommunity', 'closed', 'redirected', 'withdrawn',
    ]))
    expect(new Set(rows.map(({ urgency }) => urgency))).toEqual(new Set(['red', 'yellow', 'blue']))
    expect(rows.every(({ created_at }) => created_at < world.now)).toBe(true)
    expect(new Set(rows.map(({ number }) => number)).size).toBe(20)
  })

  it('has one company that works by a link, whose code demo mode shows as it shows that of an SMS', async () => {
    const { link, unitName } = (await world.call('getApp')).body['demoUnitLink'] as { link: string; unitName: string }
    const { body } = await world.call('lookUnitLink', { body: { token: link.replace('/u/', '') } })
    expect([unitName, body]).toEqual(['滨江物业', expect.objectContaining({ unitName: '滨江物业', demoCode: expect.stringMatching(/^\d{8}$/) })])
  })

  it('leaves no deadline behind that would fire at once', async () => {
    expect(await counted(`deadline WHERE done_at IS NULL AND at <= '${world.now.toISOString()}'`)).toBe(0)
    expect(await counted(`matter WHERE due_at <= '${world.now.toISOString()}'`)).toBe(0)
  })

  it('leaves the news of a day unread, told to whom they concern', async () => {
    const dayAgo = new Date(world.now.getTime() - 86_400_000).toISOString()
    expect(await counted(`inbox_message WHERE read_at IS NULL AND created_at < '${dayAgo}'`)).toBe(0)
    expect(await counted(`inbox_message m JOIN role_grant g ON g.person_id = m.person_id JOIN deputy d ON d.id = g.deputy_id WHERE d.code = 'D07' AND m.read_at IS NULL`)).toBeGreaterThan(0)
  })

  it('shows the neighbours what was published, with its judgement', async () => {
    const { body } = await world.call('listPublicIssues', { query: { limit: 20 } })
    const items = body['items'] as { title: string }[]
    expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(['5 栋楼下路灯不亮', '下水道返水，疏通了又堵', '单元电梯停在4楼不动', '小区停车位不够']))
    expect(items).toHaveLength(7)
  })

  it('shows pictures, kept as any photo, of how it was and how it is', async () => {
    const kept = await world.database.db.selectFrom('media').select(['mime', 'bytes']).execute()
    // Three that were taken, and the copies that were cleared for the public.
    expect(kept.map(({ mime }) => mime)).toEqual(Array.from({ length: 8 }, () => 'image/jpeg'))
    expect(Math.max(...kept.map(({ bytes }) => bytes))).toBeLessThan(100_000)
    const { body } = await world.call('listPublicIssues', { query: { limit: 20 } })
    const board = (body['items'] as { id: string; title: string }[]).find(({ title }) => title === '宣传栏玻璃碎了')
    const issue = await world.call('getIssue', { params: { id: board?.id ?? '' }, token: await tokenOfHan() })
    expect(issue.body).toMatchObject({ state: 'done', photos: [{ width: 800 }] })
    expect((issue.body['timeline'] as { isResult: boolean; photos: unknown[] }[]).filter(({ isResult }) => isResult).map(({ photos }) => photos.length)).toEqual([1])
  })
})

it.each(['2026-02-16T00:20:00+08:00', '2026-10-03T23:59:00+08:00', '2026-11-29T12:00:00+08:00', '2027-01-01T03:00:00+08:00'])('plays at any hour of any day: %s', async (instant) => {
  const other = await openReferenceWorld({ examples: true, now: new Date(instant) })
  const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM deadline WHERE done_at IS NULL AND at <= ${other.now}`.execute(other.database.db)
  await other.close()
  expect(rows[0]?.n).toBe(0)
})

it('is loaded once where two start at the same instant', async () => {
  const empty = await createTestDatabase<Database>()
  const loading = { db: empty.db, services: world.services, now: world.now }
  const loaded = await Promise.all([loadReferenceStreet(loading), loadReferenceStreet(loading), loadReferenceStreet(loading)])
  expect(loaded.filter(Boolean)).toHaveLength(1)
  expect(await empty.db.selectFrom('matter').select('id').execute()).toHaveLength(20)
  await empty.close()
})
