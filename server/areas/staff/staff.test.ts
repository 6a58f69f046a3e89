import { v7 } from 'uuid'
import type { Role } from '../../../contract/endpoint'
import { openReferenceWorld, type Heard, type ReferenceWorld } from '../../test/reference-world'

let world: ReferenceWorld
beforeEach(async () => { world = await openReferenceWorld() })
afterEach(async () => { await world.close() })

const office = '12000030004'
const operator = '12000030001'
const clerk = '12000030010'
const colleague = '12000030011'

async function tokenOf(phone: string): Promise<string> {
  const { body: guest } = await world.call('openGuestSession', { body: { secret: v7().replaceAll('-', '') } })
  const { body: asked } = await world.call('requestSmsCode', { token: String(guest['token']), body: { phone } })
  return String((await world.call('openPhoneSession', { token: String(guest['token']), body: { challengeId: asked['challengeId'], code: asked['demoCode'] } })).body['token'])
}
const rolesOf = async (token: string): Promise<string[]> => ((await world.call('getMe', { token })).body['grants'] as { role: string }[]).map(({ role }) => role)
const placeId = async (code: string): Promise<string> => (await world.database.db.selectFrom('place').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
const unitId = async (code: string): Promise<string> => (await world.database.db.selectFrom('handler').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
const later = (minutes = 2): void => { world.now = new Date(world.now.getTime() + minutes * 60_000) }
interface Line { readonly id: string; readonly name: string; readonly scopeName: string; readonly state: string; readonly isAlone: boolean; readonly allowedActions: string[]; readonly phoneMasked: string; readonly role: string; readonly until: string | null }
const list = async (token: string, query: Record<string, string | number> = {}) => (await world.call('listStaff', { token, query: { limit: 50, ...query } })).body as unknown as { items: Line[]; next: string | null; mayGive: string[] }
const missing = (search: string): never => { throw new Error(`nobody called ${search}`) }
const lineOf = async (token: string, search: string, state = 'now'): Promise<Line> => (await list(token, { search, state })).items[0] ?? missing(search)
const invite = async (token: string, body: Record<string, unknown>): Promise<Heard> => world.call('inviteStaff', { token, body: { name: '陈小兰', phone: '13900000001', role: 'community', placeId: await placeId('C2'), ...body } })
const change = (name: 'endStaff' | 'renewStaff' | 'changeStaffPhone', token: string, id: string, body: unknown = {}) => world.call(name, { token, params: { id }, body })

describe('the list', () => {
  it('shows the people of the street by unit, phones masked, and what may be done', async () => {
    const token = await tokenOf(office)
    const { items, mayGive } = await list(token)
    expect(mayGive).toEqual(['grid_worker', 'community', 'street_office', 'handler'])
    expect(items.map(({ role, scopeName }) => `${scopeName} ${role}`).slice(0, 6)).toEqual(['鱼复街道 congress_office', '鱼复街道 congress_office', '鱼复街道 party_committee', '鱼复街道 street_office', '明良社区 community', '明良社区 community'])
    expect(items.find(({ name }) => name === '熊志强')).toMatchObject({ state: 'active', isAlone: true, phoneMasked: '120****0004', allowedActions: [] })
    expect(items.find(({ name }) => name === '余大勇')).toMatchObject({ state: 'invited', isAlone: false, allowedActions: ['end', 'renew', 'changePhone'] })
    expect(items.find(({ role }) => role === 'congress_office')).toMatchObject({ allowedActions: [] })
    expect(items.some(({ role }) => role === 'operator' || role === 'deputy')).toBe(false)
    expect(JSON.stringify(items)).not.toContain('1200003')
    expect((await list(await tokenOf(operator))).items.some(({ role }) => role === 'county_congress')).toBe(true)
  })
  it('is searched by name, unit, role and the end of a number, and comes in pages', async () => {
    const token = await tokenOf(office)
    expect((await list(token, { search: '余大' })).items.map(({ name }) => name)).toEqual(['余大勇'])
    expect((await list(token, { search: '榕树' })).items.map(({ scopeName }) => scopeName)).toEqual(expect.arrayContaining(['榕树社区', '榕树社区']))
    expect((await list(token, { search: '党工委' })).items).toHaveLength(1)
    expect((await list(token, { search: '0010' })).items.map(({ name }) => name)).toEqual(['余大勇'])
    const pages: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(token, { limit: 7, ...(cursor && { cursor }) })
      pages.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(pages).toEqual((await list(token)).items.map(({ id }) => id))
  })
})

describe('an invitation', () => {
  it('gives the role to who proves the phone, at once where it was proven before', async () => {
    const token = await tokenOf(office)
    expect((await invite(token, {})).body).toMatchObject({ name: '陈小兰', state: 'invited', scopeName: '榕树社区', phoneMasked: '139****0001', until: null })
    const theirs = await tokenOf('13900000001')
    expect(await rolesOf(theirs)).toEqual(['community'])
    expect((await invite(token, { role: 'grid_worker', placeId: await placeId('C2-G02') })).body).toMatchObject({ state: 'active' })
    expect(await rolesOf(theirs)).toEqual(['community', 'grid_worker'])
    expect((await world.call('listOfficeIssues', { token: theirs })).status).toBe(200)
  })
  it('holds from its first day to the end of its last', async () => {
    const token = await tokenOf(office)
    await invite(token, { from: '2026-11-25', until: '2026-11-26' })
    const theirs = await tokenOf('13900000001')
    expect([await rolesOf(theirs), (await lineOf(token, '陈小兰')).state]).toEqual([[], 'later'])
    world.now = new Date('2026-11-25T00:00:00+08:00')
    expect(await rolesOf(theirs)).toEqual(['community'])
    world.now = new Date('2026-11-26T23:59:59+08:00')
    expect(await rolesOf(theirs)).toEqual(['community'])
    world.now = new Date('2026-11-27T00:00:00+08:00')
    expect(await rolesOf(theirs)).toEqual([])
    expect(await lineOf(token, '陈小兰', 'ended')).toMatchObject({ until: '2026-11-26', allowedActions: ['renew'] })
  })
  it('comes twice for two clicks at once only once', async () => {
    const token = await tokenOf(office)
    const answers = await Promise.all(Array.from({ length: 5 }, () => invite(token, {})))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(answers.filter(({ body }) => body.code === 'staff.alreadyHas')).toHaveLength(4)
  })
  it.each<[string, () => Promise<Record<string, unknown>>, string]>([
    ['a role above', async () => ({ role: 'congress_office', placeId: await placeId('S1') }), 'staff.notYours'],
    ['the party committee', async () => ({ role: 'party_committee', placeId: await placeId('S1') }), 'staff.notYours'],
    ['a community role for the street', async () => ({ placeId: await placeId('S1') }), 'staff.wrongScope'], ['a street role for a community', async () => ({ role: 'street_office' }), 'staff.wrongScope'],
    ['a place that is none', async () => ({ placeId: v7() }), 'staff.wrongScope'], ['a unit of the whole county', async () => ({ role: 'handler', placeId: null, handlerId: await unitId('B2') }), 'staff.wrongScope'],
    ['one\'s own number', async () => ({ phone: office }), 'staff.notYourself'],
    ['no scope', async () => ({ placeId: null }), 'request.invalid'], ['two scopes', async () => ({ handlerId: await unitId('K1') }), 'request.invalid'],
    ['a last day that is over', async () => ({ until: '2026-11-22' }), 'request.invalid'], ['an end before its beginning', async () => ({ from: '2026-12-02', until: '2026-12-01' }), 'request.invalid'],
    ['a deputy', async () => ({ role: 'deputy' }), 'request.invalid'], ['a number that is none', async () => ({ phone: '12345' }), 'request.invalid'], ['a day that is none', async () => ({ from: '2026-02-30' }), 'request.invalid'],
  ])('is refused for %s', async (_, body, code) => {
    expect((await invite(await tokenOf(office), await body())).body.code).toBe(code)
  })
  it('of every role of the county comes from the operator', async () => {
    const token = await tokenOf(operator)
    const county = (await world.database.db.selectFrom('place').select('id').where('kind', '=', 'county').executeTakeFirstOrThrow()).id
    const scopes: [Role, Record<string, unknown>][] = [
      ['operator', { placeId: county }], ['county_congress', { placeId: county }], ['government_office', { placeId: county }], ['congress_office', { placeId: await placeId('S1') }], ['handler', { placeId: null, handlerId: await unitId('B2') }],
    ]
    for (const [role, scope] of scopes) expect([role, (await invite(token, { role, ...scope })).status]).toEqual([role, 200])
  })
})

describe('the end of a role', () => {
  it('is at once, for every session, and what was in work stays at the desk', async () => {
    const [token, theirs, other] = [await tokenOf(office), await tokenOf(clerk), await tokenOf(colleague)]
    const resident = await tokenOf('13900000077')
    const { body: raised } = await world.call('raiseIssue', { token: resident, body: { text: '楼下的路灯不亮，晚上看不见路', placeId: await placeId('C2') } })
    const params = { id: String(raised['id'] ?? raised['issueId']) }
    expect((await world.call('askBackIssue', { token: theirs, params, body: { words: '请问是哪一栋？' } })).status).toBe(200)
    expect((await change('endStaff', token, (await lineOf(token, '余大勇')).id)).body).toMatchObject({ state: 'ended', allowedActions: ['renew'] })
    expect(await rolesOf(theirs)).toEqual([])
    expect((await world.call('listOfficeIssues', { token: theirs })).body.code).toBe('access.denied')
    expect((await world.call('getMe', { token: theirs })).body['endedRoles']).toEqual([{ role: 'community', scopeName: '榕树社区', endedAt: '2026-11-23T10:30:00+08:00' }])
    await world.call('supplementIssue', { token: resident, params, body: { words: '五栋', photoIds: [] } })
    expect(JSON.stringify((await world.call('listOfficeIssues', { token: other })).body)).toContain(params.id)
    expect((await world.call('answerIssue', { token: other, params, body: { words: '明天来修', photoIds: [] } })).status).toBe(200)
  })
  it('frees nobody of the last who could let others in: not the last street office by itself, nor the last operator', async () => {
    const [token, top] = [await tokenOf(office), await tokenOf(operator)]
    expect((await change('endStaff', token, (await lineOf(token, '熊志强')).id)).body.code).toBe('staff.lastOne')
    expect((await change('endStaff', top, (await lineOf(top, '邹文彬')).id)).body.code).toBe('staff.lastOne')
    await invite(token, { role: 'street_office', placeId: await placeId('S1') })
    expect((await change('endStaff', token, (await lineOf(token, '熊志强')).id)).status).toBe(200)
    expect((await change('endStaff', top, (await lineOf(top, '陈小兰')).id)).status).toBe(200)
  })
  it('of two who end each other leaves one', async () => {
    const token = await tokenOf(office)
    await invite(token, { role: 'street_office', placeId: await placeId('S1') })
    const second = await tokenOf('13900000001')
    const [mine, theirs] = [(await lineOf(token, '熊志强')).id, (await lineOf(token, '陈小兰')).id]
    const answers = await Promise.all([change('endStaff', token, theirs), change('endStaff', second, mine)])
    // Behind the lock nobody else is left; or the door is closed already.
    expect(answers.map(({ body }) => body.code).filter(Boolean)).toEqual([expect.stringMatching(/^(staff\.lastOne|access\.denied)$/)])
    expect((await list(await tokenOf(operator), { search: '街道办事处' })).items).toHaveLength(1)
  })
  it('happens once, and not to who is above', async () => {
    const [token, top] = [await tokenOf(office), await tokenOf(operator)]
    const { id } = await lineOf(token, '余大勇')
    expect([(await change('endStaff', token, id)).status, (await change('endStaff', token, id)).body.code]).toEqual([200, 'staff.notNow'])
    expect((await change('endStaff', token, (await lineOf(token, '秦红梅')).id)).body.code).toBe('staff.notYours')
    expect((await change('endStaff', token, (await lineOf(top, '江礼军')).id)).body.code).toBe('staff.unknown')
    expect((await change('endStaff', token, v7())).body.code).toBe('staff.unknown')
  })
  it('is taken back by inviting again, but never for oneself', async () => {
    const [token, theirs] = [await tokenOf(office), await tokenOf(clerk)]
    const { id } = await lineOf(token, '余大勇')
    await change('endStaff', token, id)
    later()
    expect((await change('renewStaff', token, id, { until: '2026-11-30' })).body).toMatchObject({ state: 'active', until: '2026-11-30' })
    expect(await rolesOf(theirs)).toEqual(['community'])
    expect((await change('renewStaff', token, (await lineOf(token, '熊志强')).id, { until: null })).body.code).toBe('staff.notYourself')
    expect((await change('renewStaff', token, id, { until: '2026-11-20' })).body.code).toBe('request.invalid')
    await change('endStaff', token, id)
    await invite(token, { phone: clerk })
    expect((await change('renewStaff', token, id, { until: null })).body.code).toBe('staff.alreadyHas')
  })
})

describe('another number', () => {
  it('takes all the roles along and frees the old one', async () => {
    const token = await tokenOf(office)
    await invite(token, {})
    await invite(token, { role: 'grid_worker', placeId: await placeId('C2-G02') })
    const old = await tokenOf('13900000001')
    const { id } = await lineOf(token, '陈小兰')
    expect((await change('changeStaffPhone', token, id, { phone: '139 0000 0002' })).body).toMatchObject({ phoneMasked: '139****0002', state: 'invited', name: '陈小兰' })
    expect(await rolesOf(old)).toEqual([])
    expect((await rolesOf(await tokenOf('13900000002'))).sort()).toEqual(['community', 'grid_worker'])
    expect(await rolesOf(await tokenOf('13900000001'))).toEqual([])
  })
  it('is refused where it would be the actor\'s own, or has the role already', async () => {
    const token = await tokenOf(office)
    const { id } = await lineOf(token, '余大勇')
    expect((await change('changeStaffPhone', token, id, { phone: office })).body.code).toBe('staff.notYourself')
    expect((await change('changeStaffPhone', token, (await lineOf(token, '熊志强')).id, { phone: '13900000009' })).body.code).toBe('staff.notYourself')
    expect((await change('changeStaffPhone', token, id, { phone: colleague })).body.code).toBe('staff.alreadyHas')
  })
})

it('keeps a fact of everything, with nobody\'s name or number in it', async () => {
  const token = await tokenOf(office)
  await invite(token, {})
  const { id } = await lineOf(token, '陈小兰')
  later()
  await change('changeStaffPhone', token, id, { phone: '13900000002' })
  later()
  await change('endStaff', token, id)
  later()
  await change('renewStaff', token, id, { until: null })
  const { rows } = await world.database.pool.query<{ event: string; role: string; patch: unknown; line: string }>("SELECT event, role, patch, a::text AS line FROM audit a WHERE subject_id = $1 ORDER BY id", [id])
  expect(rows.map(({ event, role }) => `${event} ${role}`)).toEqual(['grant.given street_office', 'grant.phoneChanged street_office', 'grant.ended street_office', 'grant.renewed street_office'])
  expect(rows[0]?.patch).toMatchObject({ role: 'community', place_id: await placeId('C2'), valid_until: null })
  expect(rows.map(({ line }) => line).join()).not.toMatch(/139000|陈小兰/)
})
