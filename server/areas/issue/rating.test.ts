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
const settled = { words: '灯换好了', photoIds: [], ending: 'settled' }
const rate = (subject: string, score = 'satisfied') => ({ ratings: [{ subject, score }], reason: score === 'dissatisfied' ? '没办好' : '' })
const ratingsOf = (id: string) => world.database.db.selectFrom('rating').select(['subject', 'channel', 'rater']).where('matter_id', '=', id).orderBy('subject').execute()

describe('each subject by itself', () => {
  it('stays open until all that is owed is given', async () => {
    const id = await putIssue(world, 'done')
    expect(await codeOf('resident', 'rateIssue', id, rate('followUp'))).toBe('200')
    expect(await stateOf(world, id)).toBe('done')
    expect((await call('resident', 'getIssue', id)).body).toMatchObject({ allowedActions: ['rate'], toRate: [{ subject: 'handling' }] })
    expect(await codeOf('resident', 'rateIssue', id, rate('followUp'))).toBe('409 issue.alreadyRated')
    expect(await codeOf('resident', 'rateIssue', id, rate('handling'))).toBe('200')
    expect(await stateOf(world, id)).toBe('closed')
  })
  it('is still heard while a third person looks at the other', async () => {
    const id = await putIssue(world, 'done')
    await call('resident', 'rateIssue', id, rate('followUp', 'dissatisfied'))
    const disputed = await stateOf(world, id)
    expect(disputed).toMatch(/^disputed/)
    expect(await codeOf('resident', 'rateIssue', id, rate('handling', 'dissatisfied'))).toBe('200')
    expect(await stateOf(world, id)).toBe(disputed)
  })
  it('is over with its time', async () => {
    const id = await putIssue(world, 'done')
    await call('resident', 'rateIssue', id, rate('followUp'))
    await world.database.db.updateTable('matter').where('id', '=', id).set({ rate_until: world.now }).execute()
    expect(await codeOf('resident', 'rateIssue', id, rate('handling'))).toBe('409 issue.ratingOver')
    expect((await call('resident', 'getIssue', id)).body.allowedActions).toEqual([])
  })
})

describe('who rates', () => {
  it('is nobody who worked on it, under whatever hat', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody', published: true })
    await call('clerk', 'answerIssue', id, { words: '已经看过现场', photoIds: [] })
    await call('clerk', 'settleIssue', id, settled)
    await world.database.db.insertInto('follow').values({ tenant: 'home', matter_id: id, person_id: world.who.clerk.personId, reason: 'met_too', created_at: new Date(0) }).execute()
    expect(await codeOf('clerk', 'rateIssue', id, rate('handling'))).toBe('403 issue.ratesOwnWork')
    expect((await call('clerk', 'getIssue', id)).body).toMatchObject({ toRate: [] })
  })
  it('is nobody who met it only once it was done: they follow', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody', published: true })
    await call('clerk', 'settleIssue', id, settled)
    world.now = new Date(world.now.getTime() + 60_000)
    expect(await codeOf('stranger', 'meetIssueToo', id)).toBe('200')
    expect((await call('stranger', 'getIssue', id)).body).toMatchObject({ hats: ['follower'], allowedActions: [], toRate: [] })
    expect(await codeOf('stranger', 'rateIssue', id, rate('handling'))).toBe('409 issue.notNow')
    expect(await codeOf('neighbour', 'rateIssue', id, rate('handling'))).toBe('200')
  })
  it('is kept with the rating', async () => {
    const id = await putIssue(world, 'done', { deputy: false, joined: true })
    for (const who of ['neighbour', 'stranger', 'resident'] as const) expect(await codeOf(who, 'rateIssue', id, rate('handling'))).toBe('200')
    expect((await ratingsOf(id)).map(({ rater, channel }) => `${rater} ${channel}`).sort()).toEqual(['joined app', 'neighbour app', 'raiser app'])
  })
  it('through the code of the receipt counts as such', async () => {
    const id = await putIssue(world, 'done', { deputy: false, byOffice: true })
    await world.database.db.insertInto('follow').values({ tenant: 'home', matter_id: id, person_id: world.who.stranger.personId, reason: 'code', created_at: world.now }).execute()
    expect(await codeOf('stranger', 'rateIssue', id, rate('handling'))).toBe('200')
    expect(await ratingsOf(id)).toEqual([{ subject: 'handling', channel: 'code', rater: 'raiser' }])
  })
})

describe('called back', () => {
  it('is who has no phone here: the number shows to who may call, and all that is owed is asked', async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', byOffice: true })
    expect((await call('colleague', 'getIssue', id)).body.allowedActions).toEqual(expect.arrayContaining(['revealPhone', 'rateByCall']))
    expect((await call('colleague', 'revealPhone', id, { reason: 'call_back' })).body).toMatchObject({ phone: '13812342201' })
    expect(await codeOf('colleague', 'recordCallBack', id, { channel: 'call', ...rate('handling') })).toBe('400 handling.callAsksAll')
    expect(await codeOf('colleague', 'recordCallBack', id, { channel: 'call', ratings: [...rate('handling').ratings, ...rate('followUp').ratings] })).toBe('200')
    expect(await stateOf(world, id)).toBe('closed')
  })
  it('is nobody who rates by themselves: their chance is theirs, and so is their number', async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', deputy: false })
    expect((await call('colleague', 'getIssue', id)).body).toMatchObject({ allowedActions: [] })
    expect(await codeOf('colleague', 'recordCallBack', id, { channel: 'call', ...rate('handling') })).toBe('409 handling.ownRatingFirst')
    expect(await codeOf('colleague', 'revealPhone', id, { reason: 'call_back' })).toBe('409 issue.notNow')
  })
  it('by nobody who handled it: they see no number', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody', deputy: false, byOffice: true })
    await call('clerk', 'settleIssue', id, settled)
    expect(await codeOf('clerk', 'revealPhone', id, { reason: 'call_back' })).toBe('400 handling.callerHandled')
    expect(await codeOf('colleague', 'revealPhone', id, { reason: 'call_back' })).toBe('200')
  })
})
