import { fireDueDeadlines } from '../issue'
import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { insertHandler, insertPersona } from '../../test/world-people'
import { putIssue, stateOf } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
let companyId: string
beforeAll(async () => {
  world = await openWorld()
  companyId = await insertHandler(world.database.db, 'home', '滨江物业', 'property')
})
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))
afterAll(() => world.close())

const codeOf = async (who: Parameters<World['call']>[0], name: EndpointName, id: string | undefined, body: Call['body']): Promise<string> => {
  const { status, body: reply } = await world.call(who, name, { params: id ? { id } : undefined, body })
  return `${status} ${reply.code ?? ''}`.trim()
}
const at = (time: string): void => void (world.now = new Date(`${time}:00+08:00`))
const row = (id: string) => world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const dueOf = async (id: string) => (await row(id)).handle_due_at
const said = { words: '已经看过现场', photoIds: [] }
const triage = (id: string, more: object = {}, who: PersonaName = 'clerk') => codeOf(who, 'triageIssues', undefined, { ids: [id], category: 'municipal', urgency: 'yellow', party: 'itself', ...more })
const actionsOf = async (who: Parameters<World['call']>[0], id: string) => (await world.call(who, 'getIssue', { params: { id } })).body.allowedActions

async function taken(): Promise<string> {
  const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
  expect(await triage(id)).toBe('200')
  return id
}
async function assigned(): Promise<string> {
  const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
  await codeOf('street', 'assignIssue', id, { handlerId: world.handlerId, words: '请办' })
  await codeOf('handler', 'takeIssue', id, {})
  return id
}

describe('more time', () => {
  it('that was asked for falls when the work goes to another', async () => {
    const id = await taken()
    const due = await dueOf(id)
    expect(await codeOf('clerk', 'askExtension', id, { words: '等零件', wantedOn: '2027-06-30' })).toBe('200')
    expect(await triage(id, { party: 'property', handlerId: companyId })).toBe('200')
    expect(await actionsOf('clerk', id)).not.toContain('grantExtension')
    expect(await codeOf('clerk', 'decideExtension', id, { granted: true })).toBe('400 handling.noExtension')
    expect(await dueOf(id)).toEqual(due)
  })
  it('falls when it is planned, so that it does not stand there when it comes back', async () => {
    const id = await assigned()
    await codeOf('handler', 'askExtension', id, { words: '等零件', wantedOn: '2026-12-30' })
    await codeOf('handler', 'planIssue', id, { ...said, planOn: '2026-12-10' })
    expect((await world.call('street', 'getIssue', { params: { id } })).body.handling).toMatchObject({ extension: null })
  })
  it('is never decided by who asked, whatever else they are', async () => {
    const { streetId } = world.street
    const both = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'handler', handlerId: world.handlerId }, { role: 'street_office', placeId: streetId })
    const id = await assigned()
    expect(await codeOf(both, 'askExtension', id, { words: '等零件', wantedOn: '2026-12-30' })).toBe('200')
    expect(await actionsOf(both, id)).not.toEqual(expect.arrayContaining(['grantExtension']))
    expect(await actionsOf('street', id)).toEqual(expect.arrayContaining(['grantExtension', 'refuseExtension']))
    for (const granted of [true, false]) expect(await codeOf(both, 'decideExtension', id, { granted })).toBe('400 handling.ownExtension')
    expect(await codeOf('street', 'decideExtension', id, { granted: true })).toBe('200')
  })
  it('is not granted for a day that is over or no later than the date that stands', async () => {
    const late = await assigned()
    await codeOf('handler', 'askExtension', late, { words: '等零件', wantedOn: '2026-12-04' })
    at('2026-12-07T10:00')
    expect(await codeOf('street', 'decideExtension', late, { granted: true })).toBe('400 handling.extensionStale')
    expect(await codeOf('street', 'decideExtension', late, { granted: false })).toBe('200')
    at('2026-11-23T10:00')
    const shorter = await assigned()
    await codeOf('handler', 'askExtension', shorter, { words: '等零件', wantedOn: '2026-12-03' })
    await codeOf('handler', 'askBackIssue', shorter, { words: '请问在哪' })
    at('2026-11-27T10:00')
    await codeOf('resident', 'supplementIssue', shorter, said)
    const due = await dueOf(shorter)
    expect(await codeOf('street', 'decideExtension', shorter, { granted: true })).toBe('400 handling.extensionStale')
    expect(await dueOf(shorter)).toEqual(due)
  })
})

describe('the date that was promised', () => {
  it('stands when it is triaged again in the same class, whoever takes it', async () => {
    const id = await taken()
    const due = await dueOf(id)
    at('2026-11-27T10:00')
    for (const more of [{}, { party: 'property', handlerId: companyId }, {}, { party: 'street', words: '要街道协调' }]) {
      expect(await triage(id, more)).toBe('200')
      expect(await dueOf(id)).toEqual(due)
    }
    expect(await codeOf('street', 'assignIssue', id, { handlerId: world.handlerId, urgency: 'yellow', category: 'municipal', words: '请办' })).toBe('200')
    expect(await dueOf(id)).toEqual(due)
  })
  it('moves with a reason, or with another class', async () => {
    const id = await taken()
    at('2026-11-27T10:00')
    expect(await triage(id, { dueOn: '2026-12-10' })).toBe('400 handling.dueReasonOwed')
    expect(await triage(id, { dueOn: '2026-12-10', dueReason: '等零件' })).toBe('200')
    expect(await dueOf(id)).toEqual(new Date('2026-12-10T18:00:00+08:00'))
    expect(await triage(id, { urgency: 'red' })).toBe('200')
    expect(await dueOf(id)).toEqual(new Date('2026-11-28T10:00:00+08:00'))
  })
  it('does not move where the class stays what it is', async () => {
    const id = await taken()
    const due = await dueOf(id)
    at('2026-11-27T10:00')
    expect(await codeOf('clerk', 'reclassifyIssue', id, { category: 'municipal', urgency: 'yellow', words: '再定一次' })).toBe('400 handling.sameClass')
    expect(await dueOf(id)).toEqual(due)
    expect(await codeOf('clerk', 'reclassifyIssue', id, { category: 'municipal', urgency: 'blue', words: '没有那么急' })).toBe('200')
  })
})

describe('questions of a round', () => {
  const ask = (id: string) => codeOf('clerk', 'askBackIssue', id, { words: '请问在哪' })
  it('hold it up five work days together; then the clock goes on', async () => {
    const id = await taken()
    await ask(id)
    at('2026-11-26T10:00')
    expect(await codeOf('resident', 'supplementIssue', id, said)).toBe('200')
    // Three of seven work days were asked away: 2 December, 10:00 and three work days more.
    expect(await dueOf(id)).toEqual(new Date('2026-12-07T10:00:00+08:00'))
    await ask(id)
    expect((await row(id)).due_at).toEqual(new Date('2026-11-30T10:00:00+08:00'))
    at('2026-12-01T10:00')
    await fireDueDeadlines(world.clock(), world.log)
    const due = await dueOf(id)
    await ask(id)
    expect(await row(id)).toMatchObject({ state: 'askedByCommunity', paused_at: null, due_at: due, handle_due_at: due })
    at('2026-12-02T10:00')
    expect(await codeOf('resident', 'supplementIssue', id, said)).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'communityHandling', due_at: due, handle_due_at: due })
  })
  it('that nobody answers in time let it climb at the date that stands', async () => {
    const id = await taken()
    for (let round = 0; round < 6; round += 1) {
      await ask(id)
      world.now = new Date(world.now.getTime() + 8 * 86_400_000)
      await fireDueDeadlines(world.clock(), world.log)
    }
    expect(await stateOf(world, id)).toBe('reportedUp')
  })
  it('begin anew with the next round', async () => {
    const id = await taken()
    await world.database.db.updateTable('matter').set({ state: 'disputedAtStreet', paused_hours: 35 }).where('id', '=', id).execute()
    await codeOf('street', 'reopenIssue', id, { words: '重新办' })
    expect((await row(id)).paused_hours).toBe(0)
  })
  it('give no time of their own to who answers them', async () => {
    const id = await taken()
    at('2026-12-01T10:00')
    await ask(id)
    at('2026-12-04T10:00')
    expect(await codeOf('clerk', 'answerIssue', id, said)).toBe('200')
    // Two days were left on 1 December of the seven to 2 December, 10:00: one work day after the answer.
    expect(await dueOf(id)).toEqual(new Date('2026-12-07T10:00:00+08:00'))
  })
})
