import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { v7 } from 'uuid'
import { openWorld, type Answer, type PersonaName, type World } from '../../test/issue-world'
import { profile } from '../../test/profile'
import { putIssue, stateOf } from '../../test/put-issue'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const body = (more: object = {}) => ({ text: '5栋楼下的路灯坏了，晚上看不见路', placeId: world.street.gridIds[0], ...more })
const raise = (key: string, who: PersonaName = 'resident', more: object = {}) => world.call(who, 'raiseIssue', { body: body(more), key })
const count = async (table: 'matter' | 'audit' | 'inbox_message' | 'rating' | 'deadline' | 'statement'): Promise<number> =>
  Number((await world.database.db.selectFrom(table).select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const codes = (answers: readonly Answer[]): Record<string, number> => {
  const seen: Record<string, number> = {}
  for (const { status, body: { code } } of answers) seen[`${status} ${code ?? ''}`.trim()] = (seen[`${status} ${code ?? ''}`.trim()] ?? 0) + 1
  return seen
}

describe('the same key', () => {
  it('twice is one issue and the same receipt', async () => {
    const key = v7()
    const [first, second] = [await raise(key), await raise(key)]
    expect(second).toEqual(first)
    expect(first.status).toBe(200)
  })
  it('at the same instant twenty times is one issue, one fact, one message', async () => {
    const before = await Promise.all([count('matter'), count('audit'), count('statement'), count('deadline')])
    const key = v7()
    const answers = await Promise.all(Array.from({ length: 20 }, () => raise(key)))
    expect(codes(answers)).toEqual({ 200: 20 })
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await Promise.all([count('matter'), count('audit'), count('statement'), count('deadline')])).toEqual([1, 1, 1, 2].map((more, at) => (before[at] ?? 0) + more))
    const told = await world.database.db.selectFrom('inbox_message').select('person_id').where('issue_id', '=', String(answers[0]?.body.issueId)).execute()
    expect(told.map(({ person_id }) => person_id).sort()).toEqual([world.who.deputy.personId, world.who.deputySecondPhone.personId].sort())
  })
  it('with another body, at another endpoint or by another person is refused, and nothing of the first is shown', async () => {
    const key = v7()
    const first = await raise(key)
    const id = await putIssue(world, 'withDeputy')
    const others = [
      await raise(key, 'resident', { text: '另外一件事，水管漏了' }),
      await raise(key, 'stranger'),
      await world.call('deputy', 'acceptIssue', { params: { id }, body: {}, key }),
    ]
    expect(codes(others)).toEqual({ '409 request.keyReused': 3 })
    for (const { text } of others) expect(text).not.toContain(String(first.body.number))
    expect(await stateOf(world, id)).toBe('withDeputy')
  })
  it('in another county is another key', async () => {
    const key = v7()
    await raise(key)
    const foreign = await world.call('foreigner', 'raiseIssue', { key, body: { ...body(), placeId: world.abroadStreet.gridIds[0] } })
    expect(foreign.status).toBe(200)
  })
  it('on an action tells what stands now, and acts once', async () => {
    const id = await putIssue(world, 'withDeputy')
    const key = v7()
    const accept = () => world.call('deputy', 'acceptIssue', { params: { id }, body: {}, key })
    expect((await accept()).body.state).toBe('followedUp')
    await world.call('deputy', 'passIssueOn', { params: { id }, body: { words: '请社区看看' } })
    expect((await accept()).body.state).toBe('withCommunity')
    expect((await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', id).execute()).map(({ event }) => event).sort()).toEqual(['issue.accepted', 'issue.passedOn'])
  })
  it('shows a number again only with a fact of its own, and to who no longer has the issue not at all', async () => {
    const [id, key] = [await putIssue(world, 'withCommunity', { handled: 'byNobody' }), v7()]
    const reveal = () => world.call('clerk', 'revealPhone', { params: { id }, body: { reason: 'call_back' }, key })
    expect([(await reveal()).body.phone, (await reveal()).body.phone]).toEqual(['13812342201', '13812342201'])
    const facts = await world.database.db.selectFrom('audit').select('id').where('subject_id', '=', id).where('event', '=', 'issue.phoneRevealed').execute()
    expect(facts.length).toBe(2)
    await world.call('clerk', 'transferIssue', { params: { id }, body: { communityId: world.street.communityIds[1], words: '在隔壁' } })
    expect([(await reveal()).status, (await reveal()).body.phone]).toEqual([404, undefined])
  })
  it('after a refusal may be used again, for a refusal leaves nothing', async () => {
    const key = v7()
    expect((await raise(key, 'resident', { placeId: v7() })).body.code).toBe('place.unknown')
    expect((await raise(key)).status).toBe(200)
  })
  it.each([['missing', ''], ['too short', 'abc'], ['too long', 'x'.repeat(65)], ['odd', '../../etc/passwd-----']])('%s is refused', async (_, key) => {
    expect((await raise(key)).body.code).toBe('request.keyMissing')
  })
})

describe('a network that dies after the server committed', () => {
  beforeAll(() => world.app.listen({ port: 0, host: '127.0.0.1' }))
  it('leaves one issue, whose number the retry brings', async () => {
    const { port } = world.app.server.address() as AddressInfo
    const key = v7()
    const payload = JSON.stringify(body())
    const headers = { host: world.who.resident.host, authorization: `Bearer ${world.who.resident.token}`, 'idempotency-key': key, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
    const before = await count('matter')
    const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/v1/issues', headers })
    sending.on('error', () => undefined)
    sending.end(payload)
    // The phone never reads the answer: gone as soon as the row is committed.
    while ((await count('matter')) === before) await new Promise((next) => setTimeout(next, 2))
    sending.destroy()
    const { status, body: receipt } = await raise(key)
    const { resource_id } = await world.database.db.selectFrom('idempotency').select('resource_id').where('key', '=', key).executeTakeFirstOrThrow()
    const { number } = await world.database.db.selectFrom('matter').select('number').where('id', '=', resource_id).executeTakeFirstOrThrow()
    expect([status, receipt.number, await count('matter')]).toEqual([200, number, before + 1])
  })
})

describe(`at the same instant, ${profile.races} times`, () => {
  const rounds = Array.from({ length: profile.races }, (_, at) => at)
  const repeated = async (round: () => Promise<void>): Promise<void> => {
    for (let left = profile.races; left > 0; left--) await round()
  }
  const race = async (...calls: (() => Promise<Answer>)[]): Promise<Answer[]> => Promise.all(calls.map((call) => call()))
  it('two phones of the deputy accept: one wins, the other is told who did what', () => repeated(async () => {
    const id = await putIssue(world, 'withDeputy')
    const accept = (who: PersonaName) => () => world.call(who, 'acceptIssue', { params: { id }, body: {} })
    const answers = await race(accept('deputy'), accept('deputySecondPhone'))
    expect(codes(answers)).toEqual({ 200: 1, '409 issue.notNow': 1 })
    expect(answers.find(({ status }) => status === 409)?.body.details).toMatchObject({ what: '韩代表在跟进' })
  }))
  it('the resident rates twice: one rating', () => repeated(async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', deputy: false })
    const rate = (score: string) => () => world.call('resident', 'rateIssue', { params: { id }, body: { ratings: [{ subject: 'handling', score }], reason: '还是不亮' } })
    const answers = await race(rate('satisfied'), rate('dissatisfied'))
    expect(codes(answers)[200]).toBe(1)
    expect(answers.filter(({ status }) => status !== 200).every(({ status }) => status === 409)).toBe(true)
    const ratings = await world.database.db.selectFrom('rating').select('score').where('matter_id', '=', id).execute()
    expect([ratings.length, await stateOf(world, id)]).toEqual([1, ratings[0]?.score === 'satisfied' ? 'closed' : 'disputedAtStreet'])
  }))
  it('a neighbour rates twice: one rating, and no state is lost', () => repeated(async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', deputy: false })
    const rate = (who: PersonaName) => () => world.call(who, 'rateIssue', { params: { id }, body: { ratings: [{ subject: 'handling', score: 'satisfied' }] } })
    const answers = await race(rate('neighbour'), rate('neighbour'), rate('resident'))
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const ratings = await world.database.db.selectFrom('rating').select('rater_id').where('matter_id', '=', id).execute()
    expect(new Set(ratings.map(({ rater_id }) => rater_id)).size).toBe(ratings.length)
    expect(ratings.length).toBe(answers.filter(({ status }) => status === 200).length)
  }))
  it('withdraw against accept: what stands is what the last fact says, with one fact each', () => repeated(async () => {
    const id = await putIssue(world, 'withDeputy')
    const answers = await race(() => world.call('resident', 'withdrawIssue', { params: { id }, body: {} }), () => world.call('deputy', 'acceptIssue', { params: { id }, body: {} }))
    const facts = (await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', id).orderBy('id').execute()).map(({ event }) => event)
    expect(answers.filter(({ status }) => status === 200).length).toBe(facts.length)
    expect(await stateOf(world, id)).toBe(facts.at(-1) === 'issue.withdrawn' ? 'withdrawn' : 'followedUp')
  }))
  it('numbers are unique under concurrency', async () => {
    const answers = await Promise.all(rounds.map(() => raise(v7())))
    expect(codes(answers)).toEqual({ 200: profile.races })
    expect(new Set(answers.map(({ body: { number } }) => number)).size).toBe(profile.races)
  })
})
