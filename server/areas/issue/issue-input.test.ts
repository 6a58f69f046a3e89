import { v7 } from 'uuid'
import { areaSchemas } from '../../test/area-schemas'
import { openWorld, type Call, type World } from '../../test/issue-world'
import { insertPersona } from '../../test/world-people'
import { putIssue, stateOf } from '../../test/put-issue'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const right = () => ({ text: '5栋楼下的路灯坏了，晚上看不见路', placeId: world.street.gridIds[0] })
const raise = async (more: object | string, call: Call = {}): Promise<string> => {
  const { status, body } = await world.call('resident', 'raiseIssue', { body: typeof more === 'string' ? more : { ...right(), ...more }, ...call })
  return status === 200 ? '200' : `${status} ${body.code}`
}
const photoOf = async (who: 'resident' | 'neighbour', attachedTo: string | null = null): Promise<string> => {
  const id = v7()
  await world.database.db.insertInto('media').values({
    tenant: 'home', id, kind: 'image', owner_id: world.who[who].personId, storage_key: `home/${id}`, bytes: 10, width: 8, height: 8, created_at: world.now,
    mime: 'image/jpeg', sha256: Buffer.from(id), attached_at: attachedTo ? world.now : null,
  }).execute()
  return id
}

describe('raising says clearly what is wrong', () => {
  it.each([
    ['too short', { text: '路灯' }], ['only spaces', { text: '          ' }], ['too long', { text: '路'.repeat(2001) }], ['control characters', { text: '路灯坏了\u0007好几天' }],
    ['a NUL', { text: '路灯坏了\u0000好几天' }], ['no text', { text: null }], ['a number for text', { text: 12345 }], ['a wrong phone', { phone: '12345' }], ['no place', { placeId: '榕树苑' }],
    ['ten photos', { photoIds: Array.from({ length: 10 }, () => v7()) }], ['a made-up visibility', { visibility: 'everyone' }], ['a place in words that is too long', { placeWords: '楼'.repeat(61) }],
  ])('%s', async (_, more) => {
    expect(await raise(more)).toBe('400 request.invalid')
    const { body } = await world.call('resident', 'raiseIssue', { body: { ...right(), ...more } })
    expect(Object.values((body.details as { fields: Record<string, string> }).fields).every((words) => /[\u4e00-\u9fff]/.test(words))).toBe(true)
  })
  it.each([['shortest', '路灯不亮了'], ['longest', '路'.repeat(2000)], ['emoji count as one', '💡💡💡💡💡'], ['a family', '👩‍👩‍👧‍👦路灯坏了'], ['rare characters', '𠮷𠮷𠮷家村路灯'], ['lines and tabs', '路灯坏了\n\t在5栋']])('takes %s', async (_, text) => expect(await raise({ text })).toBe('200'))
  it.each([['broken', '{"text":'], ['empty', ''], ['no object', '"路灯坏了"'], ['an array', '[]'], ['null', 'null'], ['poisoned', '{"__proto__":{"a":1},"text":"路灯坏了好几天"}']])('JSON that is %s', async (_, payload) => expect(await raise(payload)).toBe('400 request.invalid'))
  it('a body of the wrong type or size', async () => {
    expect(await raise('text=abc', { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toMatch(/^4\d\d request\./)
    expect(await raise('<a/>', { headers: { 'content-type': 'text/xml' } })).toMatch(/^4\d\d request\./)
    expect(await raise(JSON.stringify({ ...right(), text: '路'.repeat(40_000) }))).toBe('413 request.tooLarge')
  })
  it('takes an act without words as WeChat sends it: JSON by name, and empty', async () => {
    const id = await putIssue(world, 'withDeputy', { published: true })
    const asWechat = { params: { id }, body: '', headers: { 'content-type': 'application/json' } }
    expect((await world.call('deputy', 'seeIssue', asWechat)).status).toBe(200)
    expect((await world.call('neighbour', 'meetIssueToo', asWechat)).status).toBe(200)
    expect((await world.call('deputy', 'passIssueOn', asWechat)).body.code).toBe('request.invalid')
  })
  it('places that are none, not of this county, or too large', async () => {
    expect(await raise({ placeId: v7() })).toBe('404 place.unknown')
    expect(await raise({ placeId: world.abroadStreet.gridIds[0] })).toBe('404 place.unknown')
    expect(await raise({ placeId: world.street.streetId })).toBe('404 place.unknown')
  })
  it('a code or a deputy that is unknown leads to the grid\'s deputy all the same', async () => {
    expect(await raise({ codeToken: 'unknown', deputyId: v7() })).toBe('200')
    expect(await raise({ codeToken: 'a\u0000b' })).toMatch(/^(200|400 request.invalid)$/)
  })
})

describe('photos', () => {
  it('of one\'s own are taken once, in their order; of another, unknown or taken ones are refused, and nothing is raised', async () => {
    const [mine, mineToo] = [await photoOf('resident'), await photoOf('resident')]
    const before = await world.database.db.selectFrom('matter').select('id').execute()
    expect(await raise({ photoIds: [await photoOf('neighbour')] })).toMatch(/^4\d\d media\./)
    expect(await raise({ photoIds: [v7()] })).toMatch(/^4\d\d media\./)
    expect(await raise({ photoIds: [mine, mine] })).toMatch(/^4\d\d /)
    expect((await world.database.db.selectFrom('matter').select('id').execute()).length).toBe(before.length)
    const { body } = await world.call('resident', 'raiseIssue', { body: { ...right(), photoIds: [mineToo, mine] } })
    const { body: detail } = await world.call('resident', 'getIssue', { params: { id: String(body.issueId) } })
    expect((detail.photos as { id: string }[]).map(({ id }) => id)).toEqual([mineToo, mine])
    expect(await raise({ photoIds: [mine] })).toMatch(/^4\d\d media\./)
  })
})

describe('who calls', () => {
  it('with a token that was spent, ran out or is forged, is nobody', async () => {
    const spent = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' })
    expect((await world.call(spent, 'getMe')).status).toBe(200)
    await world.call(spent, 'signOut')
    for (const token of [spent.token, 'x'.repeat(32), 'short', '']) {
      const { status, body } = await world.call({ ...spent, token }, 'raiseIssue', { body: right() })
      expect([status, String(body.code).split('.')[0]]).toEqual([401, 'session'])
    }
    await world.database.db.updateTable('login_session').set({ expires_at: world.now }).where('person_id', '=', world.who.neighbour.personId).execute()
    expect((await world.call('neighbour', 'getMe')).body.code).toBe('session.expired')
  })
  it('may have a clock that is a day off: time is the server\'s', async () => {
    const { body } = await world.call('resident', 'raiseIssue', { body: { ...right(), raisedAt: '2020-01-01T00:00:00Z', now: 0 }, headers: { date: 'Wed, 01 Jan 2020 00:00:00 GMT', 'x-client-time': '2020-01-01T00:00:00Z' } })
    const row = await world.database.db.selectFrom('matter').select(['created_at', 'number']).where('id', '=', String(body.issueId)).executeTakeFirstOrThrow()
    expect([row.created_at, row.number.includes('20261123')]).toEqual([world.now, true])
  })
  it('cannot name a tenant, an owner or a role in the body', async () => {
    const { body } = await world.call('resident', 'raiseIssue', { body: { ...right(), tenant: 'abroad', raised_by: world.who.stranger.personId, state: 'closed', role: 'community' } })
    const row = await world.database.db.selectFrom('matter').select(['tenant', 'raised_by', 'state']).where('id', '=', String(body.issueId)).executeTakeFirstOrThrow()
    expect(row).toEqual({ tenant: 'home', raised_by: world.who.resident.personId, state: 'withDeputy' })
  })
})

describe('lists', () => {
  const lists = [['resident', 'listMyIssues'], ['deputy', 'listDeputyIssues'], ['clerk', 'listOfficeIssues'], ['street', 'listOfficeIssues'], ['stranger', 'listPublicIssues'], ['resident', 'listInbox'], ['clerk', 'listReviews'], ['party', 'listReviews'], ['stranger', 'listDeputies'], ['handler', 'listHandlerIssues'], ['street', 'listStaff'], ['stranger', 'listPublicLedger'], ['clerk', 'listLedger'],
    ['clerk', 'listAssessments'], ['street', 'listStreetMeetings'], ['handler', 'listMilestones']] as const
  const cursorOf = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')
  it('of this test are all that there are', () => {
    const paged = Object.entries(areaSchemas).filter(([, { query }]) => query && 'cursor' in query.shape).map(([name]) => name)
    expect([...new Set<string>(lists.map(([, name]) => name))].sort()).toEqual(paged.sort())
  })
  it.each([
    '2026-99-99 99:99:99', '2026-02-30 10:00:00+00', '2026-11-23 10:00:00+99', '2026-11-23 10:00:00-1600', '2026-::::::::::', '0000-01-01 00:00:00+00', '0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z',
    '9999-12-31 23:59:59+00', '-infinity', 'infinity', 'now', 'a\u0000b', '\ud800', '2026-11-23T10:00:00.000Z',
  ])('take or refuse a forged cursor of the right shape (%j), and never break', async (at) => {
    for (const [who, name] of lists) {
      for (const cursor of [cursorOf(at, v7()), cursorOf(1, at, v7()), cursorOf(1.5, at, v7()), cursorOf(at), cursorOf(v7().toUpperCase()), cursorOf(at, v7().toUpperCase())]) {
        // A desk's filters walk in different orders; elsewhere the word is not known and left out.
        for (const query of [{ cursor }, ...['all', 'due', 'overdue'].map((filter) => ({ cursor, filter }))]) {
          const { status, body } = await world.call(who, name, { query })
          expect([name, status === 200 || (status === 400 && body.code === 'request.invalid')]).toEqual([name, true])
        }
      }
    }
  })
  it.each(['garbage', 'bnVsbA', 'W10', 'WzEsMiwzXQ', 'WyJhIiwiYiIsImMiXQ', '\u0000', '路灯'])('refuse an unknown cursor (%s) and never break', async (cursor) => {
    for (const [who, name] of lists) {
      const { status, body } = await world.call(who, name, { query: { cursor } })
      expect([name, status === 200 || (status === 400 && body.code === 'request.invalid')]).toEqual([name, true])
    }
  })
  it.each(['0', '51', '-1', '1.5', 'many', '1e9'])('refuse a limit of %s', async (limit) => expect((await world.call('resident', 'listMyIssues', { query: { limit } })).status).toBe(400))
})

describe('actions', () => {
  it('refuse what is missing, and change nothing', async () => {
    const id = await putIssue(world, 'withDeputy')
    const wrong = [['passIssueOn', {}], ['passIssueOn', { words: ' ' }], ['passIssueOn', { words: '请'.repeat(501) }], ['recuseFromIssue', { reason: '不想办' }], ['settleIssue', { words: '办好了', photoIds: [], ending: 'planned' }], ['answerIssue', { words: '好\u0001的' }]] as const
    for (const [name, body] of wrong) expect([name, (await world.call('deputy', name, { params: { id }, body })).body.code]).toEqual([name, 'request.invalid'])
    expect(await stateOf(world, id)).toBe('withDeputy')
    expect(await world.database.db.selectFrom('audit').select('id').where('subject_id', '=', id).execute()).toEqual([])
  })
})
