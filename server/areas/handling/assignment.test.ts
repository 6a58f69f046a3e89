import { fireDueDeadlines } from '../issue'
import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { insertHandler } from '../../test/world-people'
import { putIssue, stateOf } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
let waterId: string
const start = new Date('2026-11-23T10:00:00+08:00')
beforeAll(async () => {
  world = await openWorld()
  waterId = await insertHandler(world.database.db, 'home', '水务公司', 'utility')
})
beforeEach(() => void (world.now = start))
afterAll(() => world.close())

const codeOf = async (who: PersonaName, name: EndpointName, id: string, body: Call['body']): Promise<string> => {
  const { status, body: reply } = await world.call(who, name, { params: { id }, body })
  return `${status} ${reply.code ?? ''}`.trim()
}
const at = (time: string): void => void (world.now = new Date(`${time}:00+08:00`))
const row = (id: string) => world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const work = (id: string) => world.database.db.selectFrom('assignment').select(['handler_id', 'kind', 'part', 'serial', 'outcome']).where('matter_id', '=', id).orderBy('id').execute()
const said = { words: '已经看过现场', photoIds: [] }
const bare = { handled: 'byNobody' } as const

async function assigned(): Promise<string> {
  const id = await putIssue(world, 'reportedUp', bare)
  expect(await codeOf('street', 'assignIssue', id, { handlerId: world.handlerId, supportIds: [waterId], words: '请办' })).toBe('200')
  return id
}

describe('assigning', () => {
  it('gives it to a unit with a serial of the office, and to who supports it', async () => {
    const id = await assigned()
    expect(await work(id)).toMatchObject([{ handler_id: world.handlerId, kind: 'assign', part: 'lead', outcome: null }, { handler_id: waterId, kind: 'coordinate', part: 'support', outcome: null }])
    const again = await assigned()
    expect((await work(again))[0]?.serial).toBe(((await work(id))[0]?.serial ?? 0) + 1)
    expect((await world.call('street', 'getIssue', { params: { id } })).body.handling).toMatchObject({ responsible: '城市管理科', units: [{ name: '城市管理科', part: 'lead' }, { name: '水务公司', part: 'support' }] })
  })
  it('refuses an unknown unit, one that supports itself and a missing category', async () => {
    const id = await putIssue(world, 'reportedUp', bare)
    expect(await codeOf('street', 'assignIssue', id, { handlerId: world.deputyId })).toBe('400 handling.handlerUnknown')
    expect(await codeOf('street', 'assignIssue', id, { handlerId: waterId, supportIds: [waterId] })).toBe('400 handling.supportsItself')
    expect(await codeOf('street', 'assignIssue', id, { handlerId: waterId, supportIds: [waterId.toUpperCase()] })).toBe('400 handling.supportsItself')
    await world.database.db.updateTable('matter').set({ category: null }).where('id', '=', id).execute()
    expect(await codeOf('street', 'assignIssue', id, { handlerId: waterId })).toBe('400 handling.categoryOwed')
  })
  it('is returned within three work days, and not later', async () => {
    const early = await assigned()
    const late = await assigned()
    at('2026-11-25T17:00')
    expect(await codeOf('handler', 'returnIssue', early, { words: '归水务管' })).toBe('200')
    expect([await stateOf(world, early), (await work(early))[0]?.outcome, (await row(early)).responsible_handler_id]).toEqual(['reportedUp', 'returned', null])
    at('2026-11-26T17:00')
    expect(await codeOf('handler', 'returnIssue', late, { words: '归水务管' })).toBe('400 handling.returnOver')
  })
})

describe('a unit', () => {
  it('shows what it did: a result without proof is refused, an explanation is not', async () => {
    const id = await assigned()
    await codeOf('handler', 'takeIssue', id, {})
    expect(await codeOf('handler', 'settleIssue', id, { ...said, ending: 'settled' })).toBe('400 handling.proofOwed')
    expect(await codeOf('handler', 'settleIssue', id, { ...said, ending: 'explained' })).toBe('200')
    expect((await work(id)).map(({ outcome }) => outcome)).toEqual(['done', 'done'])
  })
  it('asks for more time with reason; who gave it decides, once', async () => {
    const id = await assigned()
    await codeOf('handler', 'takeIssue', id, {})
    expect(await codeOf('handler', 'askExtension', id, { wantedOn: '2026-11-24', words: '等零件' })).toBe('400 handling.notLater')
    expect(await codeOf('street', 'decideExtension', id, { granted: true })).toBe('400 handling.noExtension')
    expect(await codeOf('handler', 'askExtension', id, { wantedOn: '2026-12-30', words: '等零件' })).toBe('200')
    expect(await codeOf('handler', 'askExtension', id, { wantedOn: '2026-12-31', words: '等零件' })).toBe('400 handling.extensionOpen')
    expect(await codeOf('clerk', 'decideExtension', id, { granted: true })).toBe('403 access.denied')
    expect((await world.call('street', 'getIssue', { params: { id } })).body.handling).toMatchObject({ extension: { reason: '等零件', askedBy: '城市管理科' } })
    expect(await codeOf('street', 'decideExtension', id, { granted: true })).toBe('200')
    expect(await row(id)).toMatchObject({ handle_due_at: new Date('2026-12-30T18:00:00+08:00'), due_at: new Date('2026-12-30T18:00:00+08:00') })
  })
  it('plans with a day, on which it comes back by itself', async () => {
    const id = await assigned()
    await codeOf('handler', 'takeIssue', id, {})
    expect(await codeOf('handler', 'planIssue', id, { ...said, planOn: '2026-11-23' })).toBe('400 handling.planDayOwed')
    expect(await codeOf('handler', 'planIssue', id, { ...said, planOn: '2026-12-10' })).toBe('200')
    at('2026-12-09T23:59')
    await fireDueDeadlines(world.clock(), world.log)
    expect(await stateOf(world, id)).toBe('planned')
    at('2026-12-10T09:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect(await stateOf(world, id)).toBe('handling')
    expect(await row(id)).toMatchObject({ ending: null, plan_on: null })
  })
})

describe('the clock', () => {
  it('stands still while the resident is asked, and goes on with what was left', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'municipal', urgency: 'yellow', party: 'itself' } })
    const due = (await row(id)).handle_due_at
    at('2026-11-24T10:00')
    await codeOf('clerk', 'askBackIssue', id, { words: '是哪一栋？' })
    at('2026-11-26T10:00')
    await codeOf('resident', 'supplementIssue', id, said)
    expect((await row(id)).handle_due_at).toEqual(new Date((due?.getTime() ?? 0) + 2 * 86_400_000))
  })
  it('hurries a unit that is late again and again, and the street hears of it', async () => {
    const id = await assigned()
    await codeOf('handler', 'takeIssue', id, {})
    at('2026-12-03T10:01')
    await fireDueDeadlines(world.clock(), world.log)
    at('2026-12-07T10:02')
    await fireDueDeadlines(world.clock(), world.log)
    const facts = await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', id).where('role', '=', 'system').execute()
    expect(facts.filter(({ event }) => event === 'issue.hurried').length).toBe(2)
    const told = await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', world.who.street.personId).execute()
    expect(told.filter(({ template }) => template === 'beside.hurried').length).toBe(2)
  })
})

describe('judging', () => {
  it('is for a third person: who handled it neither reopens, explains nor calls back', async () => {
    const id = await putIssue(world, 'withCommunity', { ...bare, deputy: false, byOffice: true })
    await codeOf('clerk', 'settleIssue', id, { ...said, ending: 'settled' })
    const call = { channel: 'call', ratings: [{ subject: 'handling', score: 'basically' }] }
    expect(await codeOf('clerk', 'recordCallBack', id, call)).toBe('400 handling.callerHandled')
    expect(await codeOf('colleague', 'recordCallBack', id, call)).toBe('200')
    const rating = await world.database.db.selectFrom('rating').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
    expect(rating).toMatchObject({ channel: 'call', recorded_by: world.who.colleague.personId, rater_id: world.who.resident.personId })
    expect(await codeOf('resident', 'rateIssue', id, { ratings: [{ subject: 'handling', score: 'satisfied' }] })).toMatch(/^409/)
  })
  it('of a dissatisfied call goes to the street, with what was said', async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', deputy: false, byOffice: true })
    const bad = { channel: 'visit', ratings: [{ subject: 'handling', score: 'dissatisfied' }] }
    expect(await codeOf('colleague', 'recordCallBack', id, bad)).toBe('400 issue.reasonOwed')
    expect(await codeOf('colleague', 'recordCallBack', id, { ...bad, reason: '还在漏' })).toBe('200')
    expect(await stateOf(world, id)).toBe('disputedAtStreet')
  })
})
