import { endpoints, type EndpointName } from '../../../contract/api'
import type { EndpointSpec } from '../../../contract/endpoint'
import { accessLines } from '../../test/access-lines'
import { home, openWorld, type Answer, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { putUnitLink, type UnitLink } from '../../test/put-unit-link'
import { insertHandler, type Persona } from '../../test/world-people'

let world: World
const start = new Date('2026-11-23T10:00:00+08:00')
const dayMs = 86_400_000
beforeAll(async () => void (world = await openWorld({ limited: true })))
beforeEach(() => void (world.now = start))
afterAll(() => world.close())

let addresses = 0
// Every try from an address of its own: it is the link that counts.
const enter = ({ token, code }: Pick<UnitLink, 'token' | 'code'>, name = '王师傅', headers?: Record<string, string>): Promise<Answer> =>
  world.call('nobody', 'enterUnitLink', { body: { token, code, name }, headers, address: `10.0.${Math.floor(++addresses / 250)}.${addresses % 250}` })
async function entered(link: UnitLink, name?: string): Promise<Persona> {
  const { status, body } = await enter(link, name)
  expect(status).toBe(200)
  return { token: String(body.token), personId: String((body.me as { id: string }).id), host: home.host }
}
const codeOf = ({ status, body }: Answer): string => `${status} ${body.code ?? ''}`.trim()
const wrong = (link: UnitLink): UnitLink => ({ ...link, code: link.code === '00000000' ? '11111111' : '00000000' })
const manage = (name: 'getUnitAccess' | 'giveUnitAccess' | 'renewUnitAccess' | 'revokeUnitAccess', id: string, who: 'street' | 'streetElsewhere' | 'clerk' = 'street', key?: string): Promise<Answer> =>
  world.call(who, name, { params: { id }, ...(name !== 'getUnitAccess' && { body: {} }), ...(key && { key }) })

describe('giving a company its link', () => {
  it('shows link and code once, keeps neither, and ends the one before', async () => {
    const { handlerId } = await putUnitLink(world)
    const key = 'a-key-of-its-own-0001'
    const first = await manage('giveUnitAccess', handlerId, 'street', key)
    const { link, code } = first.body as { link: string; code: string }
    expect([link, code]).toEqual([expect.stringMatching(/^\/u\/[\w-]{43}$/), expect.stringMatching(/^\d{8}$/)])
    expect((await manage('giveUnitAccess', handlerId, 'street', key)).body).toEqual(first.body)
    const [token = ''] = link.split('/').slice(2)
    const everything = JSON.stringify([await world.database.db.selectFrom('unit_access').selectAll().execute(), await world.database.db.selectFrom('audit').selectAll().where('subject_kind', '=', 'access').execute(), await world.database.db.selectFrom('idempotency').selectAll().execute()])
    expect([everything.includes(token), everything.includes(code)]).toEqual([false, false])
    expect((await manage('getUnitAccess', handlerId)).text).not.toMatch(new RegExp(`${token}|${code}`))
    const persona = await entered({ id: '', handlerId, token, code })
    expect((await manage('getUnitAccess', handlerId)).body.open).toMatchObject({ names: ['王师傅'], expiresAt: '2027-02-21T10:00:00+08:00' })
    const again = await manage('giveUnitAccess', handlerId)
    expect(again.body.link).not.toBe(link)
    expect([codeOf(await enter({ token, code })), codeOf(await world.call(persona, 'getMe'))]).toEqual(['410 unitLink.ended', '401 session.expired'])
    world.now = new Date(start.getTime() + 11 * 60_000)
    expect((await manage('giveUnitAccess', handlerId, 'street', key)).body).toMatchObject({ link: null, code: null })
  })
  it('is for who keeps the unit: not for sections, closed units, other streets; the county\'s are the operator\'s', async () => {
    const { handlerId } = await putUnitLink(world)
    const section = await insertHandler(world.database.db, 'home', '街道城管科')
    await world.database.db.updateTable('handler').set({ street_id: world.street.streetId }).where('id', '=', section).execute()
    const closed = (await putUnitLink(world)).handlerId
    await world.database.db.updateTable('handler').set({ closed_at: world.now }).where('id', '=', closed).execute()
    const ofCounty = await insertHandler(world.database.db, 'home', '燃气公司', 'utility')
    expect(codeOf(await manage('giveUnitAccess', section))).toBe('400 unitAccess.forSections')
    expect(codeOf(await manage('giveUnitAccess', closed))).toBe('409 unitAccess.closed')
    expect(codeOf(await manage('giveUnitAccess', ofCounty))).toBe('403 handler.notYours')
    expect(codeOf(await manage('giveUnitAccess', handlerId, 'streetElsewhere'))).toBe('404 handler.unknown')
    expect(codeOf(await manage('giveUnitAccess', handlerId, 'clerk'))).toBe('403 access.denied')
    await manage('revokeUnitAccess', handlerId)
    expect([codeOf(await manage('revokeUnitAccess', handlerId)), codeOf(await manage('renewUnitAccess', handlerId))]).toEqual(['409 unitAccess.none', '409 unitAccess.none'])
  })
  it('given twice at once leaves one that works', async () => {
    const { handlerId } = await putUnitLink(world)
    const both = await Promise.all([manage('giveUnitAccess', handlerId), manage('giveUnitAccess', handlerId)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await world.database.db.selectFrom('unit_access').select('id').where('handler_id', '=', handlerId).where('revoked_at', 'is', null).execute()).toHaveLength(1)
  })
})

describe('coming in by a link', () => {
  it('is the unit\'s role under the name that was typed, and nothing else', async () => {
    const link = await putUnitLink(world)
    const { body } = await enter(link)
    expect(body.me).toMatchObject({ name: '王师傅', phoneMasked: null, byLink: true, grants: [{ role: 'handler', handlerId: link.handlerId }] })
    const [one, same, other] = [await entered(link), await entered(link), await entered(link, '李师傅')]
    expect([one.personId === same.personId, one.personId === other.personId]).toEqual([true, false])
  })
  it('works on the unit\'s issues and no others; the facts carry unit and name', async () => {
    const by = await entered(await putUnitLink(world, world.handlerId))
    const id = await putIssue(world, 'assigned')
    expect((await world.call(by, 'listHandlerIssues')).text).toContain(id)
    for (const [name, body] of [['takeIssue', {}], ['replyInterim', { words: '已经看过现场' }], ['settleIssue', { words: '换好了', ending: 'explained' }]] as const) expect([name, codeOf(await world.call(by, name, { params: { id }, body }))]).toEqual([name, '200'])
    const elsewhere = await putIssue(world, 'assigned', { handled: 'byNobody' })
    expect(codeOf(await world.call(by, 'takeIssue', { params: { id: elsewhere }, body: {} }))).toBe('404 issue.unknown')
    const by0 = async (who: 'street' | 'handler' | 'resident' | 'deputy') => ((await world.call(who, 'getIssue', { params: { id } })).body.timeline as { by: string }[])[0]?.by
    expect([await by0('street'), await by0('handler'), await by0('resident'), await by0('deputy')]).toEqual(['城市管理科 · 王师傅', '城市管理科 · 王师傅', '城市管理科', '城市管理科'])
    const facts = await world.database.db.selectFrom('audit as a').innerJoin('role_grant as g', 'g.person_id', 'a.actor_id').where('a.subject_id', '=', id).where('a.event', '=', 'issue.settled').select(['a.handler_id', 'g.access_id', 'g.name_cipher', 'g.key_id']).execute()
    expect(facts.map((fact) => [fact.handler_id, fact.access_id !== null, world.services.vault.open(fact.name_cipher, fact.key_id)])).toEqual([[world.handlerId, true, '王师傅']])
  })
  it('opens only what a handler may, and of a person\'s own what is named', async () => {
    const by = await entered(await putUnitLink(world))
    const open: readonly EndpointName[] = ['getMe', 'getIssue', 'listMyIssues', 'uploadMedia', 'uploadDocument', 'listInbox', 'countUnread', 'markRead', 'listPapers', 'makePaper', 'requestSmsCode', 'openPhoneSession', 'signOut', 'forgetDevice']
    const found: string[] = []
    for (const [name, { who, byLink }] of Object.entries(endpoints) as [EndpointName, EndpointSpec][]) {
      if (who === 'anyone' || name === 'signOut' || name === 'forgetDevice') continue
      const { body: { code }, status } = await world.call(by, name, await accessLines[name].call(world))
      const isOpen = who === 'person' ? open.includes(name) : who.includes('handler')
      if (who === 'person' && (byLink ?? false) !== open.includes(name)) found.push(`${name} is ${byLink ? 'open' : 'closed'} to links`)
      if (!isOpen && `${status} ${code}` !== '403 access.denied') found.push(`${name}: ${status} ${code}`)
    }
    expect(found).toEqual([])
  })
  it('hears what the unit is given, as its staff does', async () => {
    const by = await entered(await putUnitLink(world, world.supportId))
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    await world.call('street', 'assignIssue', { params: { id }, body: { handlerId: world.supportId } })
    expect((await world.call(by, 'listInbox')).text).toContain(id)
  })
  it('is left behind by who signs in as somebody else', async () => {
    const by = await entered(await putUnitLink(world))
    await world.call(by, 'openGuestSession', { body: { secret: 'g'.repeat(40) } })
    expect((await world.database.db.selectFrom('person').select('merged_into').where('id', '=', by.personId).executeTakeFirstOrThrow()).merged_into).toBeNull()
    expect(codeOf(await world.call(by, 'getMe'))).toBe('200')
  })
  it('is no account in the list of people, and leaves nobody less alone', async () => {
    await entered(await putUnitLink(world), '链接上的人')
    expect((await world.call('street', 'listStaff', { query: { limit: 50 } })).text).not.toContain('链接上的人')
  })
})

describe('a link that is not good', () => {
  it('takes five wrong codes, then none for a quarter of an hour, whoever tries; another link is another', async () => {
    const [link, other] = [await putUnitLink(world), await putUnitLink(world)]
    const tries: string[] = []
    for (let at = 0; at < 6; at++) tries.push(codeOf(await enter(wrong(link))))
    expect(tries).toEqual([...Array<string>(5).fill('403 unitLink.wrongCode'), '429 unitLink.tooManyTries'])
    expect([codeOf(await enter(link)), codeOf(await enter(other))]).toEqual(['429 unitLink.tooManyTries', '200'])
    const { points } = await world.database.db.selectFrom('rate_limit').select('points').where('key', 'like', `unitCode%${link.id}`).executeTakeFirstOrThrow()
    expect(points).toBeGreaterThanOrEqual(5)
  })
  it('takes five at once as five, not as one', async () => {
    const link = await putUnitLink(world)
    const tries = await Promise.all(Array.from({ length: 12 }, () => enter(wrong(link))))
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(5)
  })
  it('a right code costs nothing', async () => {
    const link = await putUnitLink(world)
    for (let at = 0; at < 7; at++) expect((await enter(link)).status).toBe(200)
  })
  it('unknown, expired or revoked says whom to call', async () => {
    const link = await putUnitLink(world)
    const streets = await world.database.db.selectFrom('place').select('id').where('tenant', '=', 'home').where('kind', '=', 'street').execute()
    await world.database.db.insertInto('setting').values(streets.map(({ id }) => ({ tenant: 'home', place_id: id, key: 'dutyPhone', value: JSON.stringify('023-56550000') }))).execute()
    const look = (token: string, headers?: Record<string, string>) => world.call('nobody', 'lookUnitLink', { body: { token }, headers })
    const good = await look(link.token)
    expect(good.body).toMatchObject({ phone: '023-56550000', demoCode: null })
    const unknown = await look('A'.repeat(43))
    expect([codeOf(unknown), unknown.body.details]).toEqual(['404 unitLink.unknown', { name: expect.any(String), phone: '023-56550000' }])
    world.now = new Date(start.getTime() + 90 * dayMs)
    expect([codeOf(await look(link.token)), codeOf(await enter(link))]).toEqual(['410 unitLink.ended', '410 unitLink.ended'])
    world.now = start
    await manage('revokeUnitAccess', link.handlerId)
    const revoked = await look(link.token)
    expect([codeOf(revoked), revoked.body.details]).toEqual(['410 unitLink.ended', { name: expect.any(String), phone: '023-56550000' }])
  })
  it('of another county is unknown there, and its session, too', async () => {
    const link = await putUnitLink(world)
    const by = await entered(link)
    expect(codeOf(await enter(link, '王师傅', { host: 'abroad.test' }))).toBe('404 unitLink.unknown')
    expect(codeOf(await world.call({ ...by, host: 'abroad.test' }, 'getMe'))).toBe('401 session.expired')
  })
  it.each([['short', { code: '1234567' }], ['no name', { name: ' 王 ' }], ['a long name', { name: '王'.repeat(21) }], ['half a link', { token: 'abc' }]])('refuses %s before it counts', async (_, part) => {
    const link = await putUnitLink(world)
    expect(codeOf(await world.call('nobody', 'enterUnitLink', { body: { token: link.token, code: link.code, name: '王师傅', ...part } }))).toBe('400 request.invalid')
  })
})

describe('ending and going on', () => {
  it('revoked in the middle of the work, the next call is refused and nothing is done', async () => {
    const link = await putUnitLink(world)
    const by = await entered(link)
    const id = await putIssue(world, 'assigned')
    await world.database.db.updateTable('matter').set({ responsible_handler_id: link.handlerId }).where('id', '=', id).execute()
    expect((await world.call(by, 'getIssue', { params: { id } })).body.allowedActions).toContain('take')
    await manage('revokeUnitAccess', link.handlerId)
    expect([codeOf(await world.call(by, 'takeIssue', { params: { id }, body: {} })), await stateOf(world, id)]).toEqual(['401 session.expired', 'assigned'])
  })
  it('revoked, the roles end with facts; renewed, they go on', async () => {
    const link = await putUnitLink(world)
    const by = await entered(link)
    world.now = new Date(start.getTime() + 80 * dayMs)
    expect((await manage('renewUnitAccess', link.handlerId)).status).toBe(200)
    world.now = new Date(start.getTime() + 100 * dayMs)
    expect([codeOf(await world.call(by, 'getMe')), (await enter(link)).status]).toEqual(['401 session.expired', 200])
    await manage('revokeUnitAccess', link.handlerId)
    const grant = await world.database.db.selectFrom('role_grant').selectAll().where('access_id', '=', link.id).executeTakeFirstOrThrow()
    expect(grant.valid_until).toEqual(world.now)
    const events = await world.database.db.selectFrom('audit').select('event').where('subject_id', 'in', [grant.id, link.id]).orderBy('id').execute()
    expect(events.map(({ event }) => event)).toEqual(['grant.given', 'access.entered', 'grant.renewed', 'access.renewed', 'access.entered', 'grant.ended', 'access.revoked'])
  })
  it('leads by /u/ to the page, kept by no cache and told to nobody', async () => {
    const { statusCode, headers } = await world.app.inject({ url: `/u/${'A'.repeat(43)}` })
    expect([statusCode, headers.location, headers['cache-control'], headers['referrer-policy']]).toEqual([302, `/#/packages/handler-desk/enter/index?u=${'A'.repeat(43)}`, 'no-store', 'no-referrer'])
    expect((await world.app.inject({ url: '/u/no' })).headers.location).toBe('/#/packages/handler-desk/enter/index?u=unknown')
  })
})
