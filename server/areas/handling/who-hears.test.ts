import { fireDueDeadlines } from '../issue'
import { openWorld, type Call, type World } from '../../test/issue-world'
import { insertHandler, insertPersona, type Persona } from '../../test/world-people'
import { putIssue } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
let companyId: string
let company: Persona
beforeAll(async () => {
  world = await openWorld()
  companyId = await insertHandler(world.database.db, 'home', '滨江物业', 'property')
  company = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'handler', handlerId: companyId })
})
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))
afterAll(() => world.close())

type Who = Parameters<World['call']>[0]
const ok = async (who: Who, name: EndpointName, id: string, body: Call['body'] = {}): Promise<void> => {
  const { status, body: reply } = await world.call(who, name, { params: { id }, body })
  expect([name, status, reply.code]).toEqual([name, 200, undefined])
}
const inbox = async (who: Persona, id: string): Promise<string[]> =>
  (await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', who.personId).orderBy('id').execute()).map(({ template }) => template)
const triage = async (id: string, more: object): Promise<void> => {
  expect((await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'municipal', urgency: 'yellow', words: '要商量', ...more } })).status).toBe(200)
}
const said = { words: '已经看过现场', photoIds: [] }
const dissatisfied = { ratings: [{ subject: 'handling', score: 'dissatisfied' }], reason: '没办好' }
const put = (deputy = false) => putIssue(world, 'withCommunity', { handled: 'byNobody', deputy })
async function assigned(): Promise<string> {
  const id = await put(true)
  await triage(id, { party: 'street' })
  await ok('street', 'assignIssue', id, { handlerId: world.handlerId, words: '请办' })
  return id
}

describe('what a unit does with what it was given', () => {
  it('is heard by who gave it; the community hears who has it and how it ended', async () => {
    const id = await assigned()
    await ok('handler', 'takeIssue', id)
    await ok('handler', 'replyInterim', id, said)
    await ok('handler', 'settleIssue', id, { ...said, ending: 'explained' })
    expect(await inbox(world.who.street, id)).toEqual(['desk.reportedUp', 'beside.taken', 'beside.interimReplied', 'beside.settled'])
    expect(await inbox(world.who.colleague, id)).toEqual(['beside.assigned', 'beside.settled'])
    expect(await inbox(world.who.handler, id)).toEqual(['desk.assigned'])
    expect(await inbox(world.who.deputy, id)).toEqual(['beside.reportedUp', 'beside.assigned', 'beside.taken', 'beside.interimReplied', 'beside.settled'])
  })
  it('of a company is heard by its community, and not by the street', async () => {
    const id = await put()
    await triage(id, { party: 'property', handlerId: companyId })
    await ok(company, 'takeIssue', id)
    await ok(company, 'settleIssue', id, { ...said, ending: 'explained' })
    expect((await inbox(world.who.clerk, id)).slice(-2)).toEqual(['beside.taken', 'beside.settled'])
    expect(await inbox(world.who.street, id)).toEqual([])
  })
})

describe('a rating', () => {
  it('reaches who handled it; reopened it reaches the desk that has it now, the unit and the community', async () => {
    const id = await assigned()
    await ok('handler', 'takeIssue', id)
    await ok('handler', 'settleIssue', id, { ...said, ending: 'explained' })
    await ok('resident', 'rateIssue', id, dissatisfied)
    expect((await inbox(world.who.handler, id)).at(-1)).toBe('beside.disputed')
    await ok('street', 'reopenIssue', id, { words: '重新办' })
    expect((await inbox(world.who.handler, id)).at(-1)).toBe('beside.reopened')
    expect((await inbox(world.who.clerk, id)).at(-1)).toBe('beside.reopened')
  })
  it('reopened by the community reaches the colleague at the desk', async () => {
    const id = await put()
    await world.database.db.updateTable('matter').set({ state: 'disputedAtCommunity' }).where('id', '=', id).execute()
    await ok('clerk', 'reopenIssue', id, { words: '重新办' })
    expect(await inbox(world.who.colleague, id)).toEqual(['desk.reopened'])
  })
})

describe('what leaves a desk by itself', () => {
  it('is said to whom it leaves: the company, then the community', async () => {
    const id = await put()
    await triage(id, { party: 'property', handlerId: companyId })
    for (const day of ['2026-12-02T10:01', '2026-12-03T10:02']) {
      world.now = new Date(`${day}:00+08:00`)
      await fireDueDeadlines(world.clock(), world.log)
    }
    expect((await inbox(company, id)).at(-1)).toBe('beside.handedOver')
    expect((await inbox(world.who.clerk, id)).filter((template) => !template.endsWith('reminded')).slice(-2)).toEqual(['desk.handedOver', 'beside.climbed'])
    expect(await inbox(world.who.street, id)).toEqual(['desk.climbed'])
  })
  it('is taken back from a company in words that ask nothing of it', async () => {
    const id = await put()
    await triage(id, { party: 'property', handlerId: companyId })
    await triage(id, { party: 'itself' })
    expect((await inbox(company, id)).at(-1)).toBe('beside.takenByCommunity')
  })
})

describe('the only officer of a street who steps aside', () => {
  it('is missed: the congress office hears that nobody is there', async () => {
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    await ok('street', 'recuseFromIssue', id, { reason: 'relative' })
    expect(await inbox(world.who.congress, id)).toEqual(['desk.nobody'])
    const { body } = await world.call('congress', 'listInbox', { query: { limit: 50 } })
    expect((body.items as { issueId: string }[]).filter(({ issueId }) => issueId === id)).toMatchObject([{ title: '街道没有人可办了', desk: 'street' }])
  })
  it('is not missed where a colleague goes on', async () => {
    const colleague = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'street_office', placeId: world.street.streetId })
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    await ok('street', 'recuseFromIssue', id, { reason: 'relative' })
    expect([await inbox(world.who.congress, id), await inbox(colleague, id)]).toEqual([[], ['desk.recused']])
    await ok(colleague, 'recuseFromIssue', id, { reason: 'relative' })
    expect(await inbox(world.who.congress, id)).toEqual(['desk.nobody'])
  })
})
