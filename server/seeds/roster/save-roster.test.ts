import type { Roster } from './roster'
import { RosterRefused } from './roster-refused'
import { checkRoster } from './check-roster'
import type { Home } from './home'
import { readFolder } from './read-folder'
import { saveRoster } from './save-roster'
import { referenceStreet } from '../load-reference-street'
import { seedContext } from '../seed-context'
import { openReferenceWorld, type ReferenceWorld } from '../../test/reference-world'

let world: ReferenceWorld
beforeEach(async () => { world = await openReferenceWorld() })
afterEach(async () => { await world.close() })

const reference = (): Roster => checkRoster(readFolder('server/seeds/reference-street'))
const save = (roster: Roster, home: Home = referenceStreet) => world.database.db.transaction().execute((db) =>
  saveRoster(seedContext(db, world.services, world.now, home.tenant), home, roster, { host: null, staffFrom: world.now }))
const rows = async (table: 'place' | 'deputy' | 'deputy_grid' | 'entry_code' | 'entry_code_deputy' | 'chat_group_grid') =>
  (await world.database.pool.query(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)).rows
const deputyWith = (change: (deputy: Roster['deputies'][number]) => Partial<Roster['deputies'][number]>): Roster => {
  const roster = reference()
  return { ...roster, deputies: roster.deputies.map((deputy) => (deputy.code === 'D07' ? { ...deputy, ...change(deputy) } : deputy)) }
}
const grantOf = async (phone: string) => world.database.db.selectFrom('role_grant').selectAll().where('phone_hash', '=', world.services.vault.keyedHash('phone', phone)).executeTakeFirst()

async function signIn(phone: string): Promise<{ token: string; roles: string[] }> {
  const guest = await world.call('openGuestSession', { body: { secret: phone.padEnd(32, 'x') } })
  const asked = await world.call('requestSmsCode', { token: String(guest.body['token']), body: { phone } })
  const session = await world.call('openPhoneSession', { token: String(guest.body['token']), body: { challengeId: asked.body['challengeId'], code: asked.body['demoCode'] } })
  const { grants } = session.body['me'] as { grants: { role: string }[] }
  return { token: String(session.body['token']), roles: grants.map(({ role }) => role) }
}

it('changes nothing where the same roster comes again: ids, tokens, links stay', async () => {
  const tables = ['place', 'deputy', 'deputy_grid', 'entry_code', 'entry_code_deputy', 'chat_group_grid'] as const
  const before = await Promise.all(tables.map(rows))
  expect(await save(reference())).toEqual({ endedRoles: 0, keptEnded: 0, leftOut: [] })
  expect(await Promise.all(tables.map(rows))).toEqual(before)
})

it('moves a deputy to other grids and keeps the printed code', async () => {
  const token = async () => (await world.database.db.selectFrom('entry_code').innerJoin('deputy', 'deputy.id', 'entry_code.deputy_id').where('deputy.code', '=', 'D07').select('token').executeTakeFirstOrThrow()).token
  const before = await token()
  await save(deputyWith(() => ({ grids: ['C6-G04'] })))
  expect(await token()).toBe(before)
  const { body } = await world.call('getCode', { params: { token: before } })
  expect(body).toMatchObject({ kind: 'deputy', deputy: { name: '韩敏', areas: ['桂井街 13–16 栋'] } })
})

it('gives the role to the new number and frees the old one', async () => {
  const { token, roles } = await signIn('12000010007')
  expect(roles).toEqual(['deputy'])
  await save(deputyWith(() => ({ phone: '12000090009' })))
  expect((await world.call('getMe', { token })).body['grants']).toEqual([])
  expect(await grantOf('12000010007')).toBeUndefined()
  expect((await signIn('12000090009')).roles).toEqual(['deputy'])
})

it('gives a role at once to a number that was proven before', async () => {
  const { token, roles } = await signIn('12000090010')
  expect(roles).toEqual([])
  await save(deputyWith(() => ({ phone: '12000090010' })))
  expect((await world.call('getMe', { token })).body['grants']).toHaveLength(1)
})

it('ends the roles of staff whom the roster names no more, and gives them back', async () => {
  const { token } = await signIn('12000030010')
  const roster = reference()
  const without = { ...roster, staff: (roster.staff ?? []).filter(({ code }) => code !== 'P03') }
  expect(await save(without)).toMatchObject({ endedRoles: 1 })
  world.now = new Date(world.now.getTime() + 1000)
  expect((await world.call('getMe', { token })).body['grants']).toEqual([])
  await save(roster)
  expect((await world.call('getMe', { token })).body['grants']).toHaveLength(1)
})

it('leaves roles alone where the office left the sheet out', async () => {
  expect(await save({ ...reference(), staff: null })).toMatchObject({ endedRoles: 0 })
})

it('names deputies in office whom the roster left out', async () => {
  const roster = reference()
  const codes = (roster.codes ?? []).map((code) => ({ ...code, deputies: code.deputies.filter((deputy) => deputy !== 'D07') }))
  expect(await save({ ...roster, codes, deputies: roster.deputies.filter(({ code }) => code !== 'D07') })).toMatchObject({ leftOut: ['D07 韩敏'] })
})

it('stops a code and takes it back', async () => {
  const roster = reference()
  const stopped = (revoked: boolean): Roster => ({ ...roster, codes: (roster.codes ?? []).map((code) => ({ ...code, revoked: revoked && code.code === 'Q08' })) })
  const { token } = await world.database.db.selectFrom('entry_code').select('token').where('roster_code', '=', 'Q08').executeTakeFirstOrThrow()
  await save(stopped(true))
  expect(await world.call('getCode', { params: { token } })).toMatchObject({ status: 410, body: { code: 'code.revoked' } })
  await save(stopped(false))
  expect((await world.call('getCode', { params: { token } })).status).toBe(200)
})

it('refuses a second street with the codes of the first, and writes nothing of it', async () => {
  const other: Home = { ...referenceStreet, street: '夔州街道', stem: '夔州', code: 'S2' }
  await expect(save(reference(), other)).rejects.toThrow(RosterRefused)
  expect(await world.database.db.selectFrom('place').select('id').where('name', '=', '夔州街道').execute()).toEqual([])
})

it('keeps the same roster apart in another county', async () => {
  await save(reference(), { ...referenceStreet, tenant: 'yunyang', county: '云阳县' })
  const { rows: counts } = await world.database.pool.query<{ tenant: string; n: number }>('SELECT tenant, count(*)::int AS n FROM deputy GROUP BY 1 ORDER BY 1')
  expect(counts).toEqual([{ tenant: 'fengjie', n: 67 }, { tenant: 'yunyang', n: 67 }])
})

it('knows which units are the street\'s own, and which estates a property company serves; a choice made in the app stays', async () => {
  const units = async () => (await world.database.pool.query<{ code: string; own: boolean; estates: string[] }>(`SELECT h.code, h.street_id IS NOT NULL AS own,
    ARRAY(SELECT estate FROM handler_estate e WHERE e.handler_id = h.id ORDER BY 1) AS estates FROM handler h WHERE code IN ('K1', 'B2', 'U1', 'W1') ORDER BY 1`)).rows
  expect(await units()).toEqual([{ code: 'B2', own: false, estates: [] }, { code: 'K1', own: true, estates: [] }, { code: 'U1', own: false, estates: [] }, { code: 'W1', own: true, estates: ['明良家园', '明良新村'] }])
  await world.database.pool.query("DELETE FROM handler_estate WHERE estate = '明良新村'")
  await save(reference())
  expect((await units())[3]).toMatchObject({ estates: ['明良家园'] })
})

const grantFacts = async (phone: string) => (await world.database.pool.query<{ event: string; role: string; actor_id: string | null; patch: Record<string, unknown> }>(
  `SELECT a.event, a.role, a.actor_id, a.patch FROM audit a JOIN role_grant g ON g.id = a.subject_id WHERE a.subject_kind = 'grant' AND g.phone_hash = $1 ORDER BY a.id`, [world.services.vault.keyedHash('phone', phone)])).rows
const later = () => { world.now = new Date(world.now.getTime() + 60_000) }

it('keeps a fact of every role given, moved to another number, ended and given again; none where nothing changed', async () => {
  const events = async (phone: string) => (await grantFacts(phone)).map(({ event }) => event)
  expect(await grantFacts('12000010007')).toEqual([{ event: 'grant.given', role: 'system', actor_id: null, patch: expect.objectContaining({ role: 'deputy' }) }])
  later()
  await save(reference())
  expect(await events('12000010007')).toEqual(['grant.given'])
  later()
  await save(deputyWith(() => ({ phone: '12000090009' })))
  expect(await events('12000090009')).toEqual(['grant.given', 'grant.phoneChanged'])
  const roster = reference()
  later()
  await save({ ...roster, staff: (roster.staff ?? []).filter(({ code }) => code !== 'P03') })
  later()
  await save(roster)
  expect(await events('12000030010')).toEqual(['grant.given', 'grant.ended', 'grant.renewed'])
  const { rows } = await world.database.pool.query<{ text: string }>("SELECT coalesce(string_agg(a::text, ' '), '') AS text FROM audit a WHERE subject_kind = 'grant'")
  expect(rows[0]?.text).not.toMatch(/1200003|韩敏|余大勇/)
})

it('leaves alone what was given or ended in the app', async () => {
  later()
  const office = (await signIn('12000030004')).token
  const listed = (await world.call('listStaff', { token: office, query: { search: '余大勇' } })).body['items'] as { id: string }[]
  expect((await world.call('endStaff', { token: office, params: { id: listed[0]?.id ?? '' }, body: {} })).status).toBe(200)
  const community = await world.database.db.selectFrom('place').select('id').where('code', '=', 'C2').executeTakeFirstOrThrow()
  expect((await world.call('inviteStaff', { token: office, body: { name: '新来的', phone: '12000099001', role: 'community', placeId: community.id } })).status).toBe(200)
  later()
  expect(await save(reference())).toMatchObject({ endedRoles: 0, keptEnded: 1 })
  expect((await signIn('12000030010')).roles).toEqual([])
  expect((await signIn('12000099001')).roles).toEqual(['community'])
})
