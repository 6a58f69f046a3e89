import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const call = (who: PersonaName, name: EndpointName, id: string, body?: Call['body']) => world.call(who, name, { params: { id }, body })
const codeOf = async (...args: Parameters<typeof call>): Promise<string> => {
  const { status, body } = await call(...args)
  return `${status} ${body.code ?? ''}`.trim()
}
const said = { words: '已经看过现场', photoIds: [] }
const raisedBy = async (who: PersonaName, text = '下水道堵了，一楼返水'): Promise<string> =>
  String((await world.call(who, 'raiseIssue', { body: { text, placeId: world.street.communityIds[0] } })).body.issueId)
const inboxOf = async (who: PersonaName, id: string): Promise<string[]> =>
  (await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', world.who[who].personId).orderBy('id').execute()).map(({ template }) => template)
const openDeadlines = async (id: string): Promise<string[]> =>
  (await world.database.db.selectFrom('deadline').select('kind').where('subject_id', '=', id).where('done_at', 'is', null).orderBy('kind').execute()).map(({ kind }) => kind)
const merged = async (): Promise<{ main: string; same: string }> => {
  const [main, same] = [await raisedBy('resident'), await raisedBy('stranger')]
  expect(await codeOf('clerk', 'mergeIssue', same, { intoId: main })).toBe('200')
  return { main, same }
}
const settle = async (id: string): Promise<void> => {
  await call('clerk', 'answerIssue', id, said)
  expect(await codeOf('clerk', 'settleIssue', id, { words: '管道疏通了', photoIds: [], ending: 'settled' })).toBe('200')
}
const rate = (score: string, reason = '我家还在返水') => ({ ratings: [{ subject: 'handling', score }], reason })

describe('what the main one is taken back from', () => {
  it('comes back by itself, where it was, with a clock of its own, and everybody is told', async () => {
    const [main, same, worked] = [await raisedBy('resident'), await raisedBy('stranger'), await raisedBy('neighbour')]
    await call('clerk', 'answerIssue', worked, said)
    await call('clerk', 'mergeIssue', same, { intoId: main })
    await call('clerk', 'mergeIssue', worked, { intoId: main })
    expect(await codeOf('resident', 'withdrawIssue', main, {})).toBe('200')
    expect([await stateOf(world, same), await stateOf(world, worked)]).toEqual(['withCommunity', 'communityHandling'])
    for (const id of [same, worked]) expect(await openDeadlines(id)).toEqual(['answer', 'reminder'])
    expect(await inboxOf('stranger', same)).toEqual(['merged', 'mainWithdrawn'])
    expect(await inboxOf('clerk', same)).toContain('desk.mainWithdrawn')
    expect((await call('stranger', 'getIssue', same)).body).toMatchObject({ state: 'withCommunity', handling: { mergedInto: null } })
  })
  it('of nobody but who raised it: nothing is let go', async () => {
    const { main, same } = await merged()
    expect(await codeOf('stranger', 'withdrawIssue', main, {})).toBe('403 access.denied')
    expect(await stateOf(world, same)).toBe('merged')
  })
  it('leaves alone who takes back their own, merged', async () => {
    const { main, same } = await merged()
    expect(await codeOf('stranger', 'withdrawIssue', same, {})).toBe('200')
    await call('clerk', 'answerIssue', main, said)
    expect(await inboxOf('stranger', same)).toEqual(['merged'])
    const other = await merged()
    await settle(other.main)
    expect(await codeOf('stranger', 'withdrawIssue', other.same, {})).toBe('409 issue.notNow')
  })
})

describe('whose own was merged', () => {
  it('reads answers, progress and proof on their own page, and nothing of what the other household wrote', async () => {
    const { main, same } = await merged()
    await call('resident', 'supplementIssue', main, { words: '我家住三单元，电话13812342201', photoIds: [] })
    await call('clerk', 'askBackIssue', main, { words: '请问是哪一户返水' })
    const own = await call('stranger', 'getIssue', same)
    expect(own.body).toMatchObject({ holder: expect.stringContaining('想请您补充情况') as string, hats: ['raiser'] })
    expect(own.text).toContain('哪一户返水')
    expect(own.text).not.toContain('三单元')
    await settle(main)
    const { body } = await call('stranger', 'getIssue', same)
    expect(body.timeline).toEqual(expect.arrayContaining([expect.objectContaining({ words: '管道疏通了', isResult: true })]))
    expect((await call('stranger', 'getIssue', main)).text).not.toMatch(/三单元|13812342201/)
  })
  it('answers a question from their own page: it joins the main one, and goes on', async () => {
    const { main, same } = await merged()
    await call('clerk', 'askBackIssue', main, { words: '请问是哪一户返水' })
    expect((await call('stranger', 'getIssue', same)).body.allowedActions).toContain('supplement')
    expect(await codeOf('stranger', 'supplementIssue', same, { words: '是一单元一楼', photoIds: [] })).toBe('200')
    expect(await stateOf(world, main)).toBe('withCommunity')
    expect((await call('clerk', 'getIssue', main)).text).toContain('一单元一楼')
    expect((await call('stranger', 'getIssue', same)).text).toContain('一单元一楼')
    expect((await call('resident', 'getIssue', main)).text).not.toContain('一单元一楼')
    expect(await inboxOf('resident', main)).toEqual(['askedBack', 'supplemented'])
  })
  it('is heard by a third person within two work days where they are not satisfied', async () => {
    const { main, same } = await merged()
    await settle(main)
    expect(await codeOf('stranger', 'rateIssue', same, rate('dissatisfied'))).toBe('200')
    expect(await stateOf(world, main)).toBe('disputedAtStreet')
    expect(await openDeadlines(main)).toEqual(['answer', 'reminder'])
    expect(await inboxOf('street', main)).toContain('desk.disputed')
    expect(await inboxOf('resident', main)).toContain('disputed')
    expect(await codeOf('resident', 'rateIssue', main, { ratings: [{ subject: 'handling', score: 'satisfied' }] })).toBe('200')
    expect(await stateOf(world, main)).toBe('disputedAtStreet')
  })
  it('is heard as well where the other is satisfied already', async () => {
    const { main, same } = await merged()
    await settle(main)
    await call('resident', 'rateIssue', main, rate('satisfied'))
    expect(await stateOf(world, main)).toBe('closed')
    expect(await codeOf('stranger', 'rateIssue', same, rate('dissatisfied'))).toBe('200')
    expect(await stateOf(world, main)).toBe('disputedAtStreet')
  })
  it('never acts on the main one as an official', async () => {
    const [main, same] = [await raisedBy('resident'), await raisedBy('clerk')]
    await call('colleague', 'mergeIssue', same, { intoId: main })
    expect((await call('clerk', 'getIssue', main)).body.hats).toEqual(['joined'])
    expect(await codeOf('clerk', 'settleIssue', main, { ...said, ending: 'settled' })).toBe('403 access.denied')
    const lines = await world.call('clerk', 'triageIssues', { body: { ids: [main], category: 'municipal', urgency: 'yellow', party: 'itself', words: '要商量' } })
    expect(lines.status).not.toBe(200)
  })
})

describe('merged through another', () => {
  it('hears, reads and rates all the same, and comes apart as it was', async () => {
    const [a, b, c] = [await raisedBy('stranger'), await raisedBy('neighbour'), await raisedBy('resident')]
    await call('clerk', 'mergeIssue', a, { intoId: b })
    await call('clerk', 'mergeIssue', b, { intoId: c })
    expect((await call('clerk', 'getIssue', c)).body.handling).toMatchObject({ merged: expect.arrayContaining([expect.objectContaining({ id: a }), expect.objectContaining({ id: b })]) as unknown })
    await call('clerk', 'unmergeIssue', b, { words: '不是一件事' })
    await call('clerk', 'mergeIssue', b, { intoId: c })
    await settle(c)
    expect(await inboxOf('stranger', a)).toEqual(['merged', 'merged', 'unmerged', 'merged', 'answered', 'settled'])
    expect((await call('stranger', 'getIssue', a)).body.allowedActions).toEqual(['rate'])
    expect(await codeOf('stranger', 'rateIssue', a, rate('satisfied'))).toBe('200')
  })
})

describe('an accusation', () => {
  it('comes apart on the street\'s desk, and is merged with no ordinary one', async () => {
    const [one, other] = [await raisedBy('stranger', '举报社区书记收红包，吃拿卡要'), await raisedBy('resident', '举报社区主任受贿')]
    expect(await codeOf('street', 'mergeIssue', one, { intoId: other })).toBe('200')
    expect(await codeOf('street', 'unmergeIssue', one, { words: '不是一件事' })).toBe('200')
    expect(await stateOf(world, one)).toBe('reportedUp')
    expect(await inboxOf('stranger', one)).toEqual(['merged', 'unmerged'])
    expect(await codeOf('street', 'mergeIssue', one, { intoId: await putIssue(world, 'reportedUp', { handled: 'byNobody' }) })).toBe('400 handling.mergeApart')
  })
})
