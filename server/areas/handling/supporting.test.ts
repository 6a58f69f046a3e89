import { deskOfMessage } from '../inbox/messages'
import { openWorld, type Answer, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { insertHandler, insertPersona, type Persona } from '../../test/world-people'

let world: World
let both: Persona
beforeAll(async () => {
  world = await openWorld()
  const { db } = world.database
  both = await insertPersona({ db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'handler', handlerId: world.handlerId }, { role: 'handler', handlerId: world.supportId })
})
afterAll(() => world.close())

const said = { words: '电源已经接好，等城管装灯杆', photoIds: [] }
const act = (who: PersonaName, name: Parameters<World['call']>[1], id: string, body: object) => world.call(who, name, { params: { id }, body })

async function assigned(): Promise<string> {
  const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
  await act('street', 'assignIssue', id, { handlerId: world.handlerId, supportIds: [world.supportId], words: '请办' })
  return id
}
const lines = ({ body }: Answer) => (body.items as { id: string; isSupport: boolean }[])
const onDesk = async (who: PersonaName | Persona, id: string, filter: string): Promise<boolean[]> => lines(await world.call(who, 'listHandlerIssues', { query: { filter, limit: 50 } })).filter((line) => line.id === id).map(({ isSupport }) => isSupport)
const told = async (who: PersonaName, id: string): Promise<string[]> =>
  (await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', world.who[who].personId).orderBy('id').execute()).map(({ template }) => template)

describe('a supporting unit', () => {
  it('is told, finds it at its desk and reads what the unit responsible reads', async () => {
    const id = await assigned()
    expect(await told('supporter', id)).toEqual(['newForSupport'])
    expect(deskOfMessage('newForSupport', null)).toBe('handler')
    expect([await onDesk('supporter', id, 'todo'), await onDesk('handler', id, 'todo'), await onDesk('supporter', id, 'all')]).toEqual([[true], [false], [true]])
    expect(await onDesk(both, id, 'todo')).toEqual([false])
    const [mine, lead] = [await world.call('supporter', 'getIssue', { params: { id } }), await world.call('handler', 'getIssue', { params: { id } })]
    expect(mine.body).toMatchObject({ hats: ['supporter'], allowedActions: ['reportSupport'] })
    expect({ ...mine.body, hats: null, allowedActions: null }).toEqual({ ...lead.body, hats: null, allowedActions: null })
    expect((await world.call('supporter', 'listInbox', {})).text).toContain('由城市管理科来办，请配合')
  })
  it('says what it contributed, to the unit responsible, the street and the resident; nothing moves', async () => {
    const id = await assigned()
    const before = await world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect((await act('supporter', 'reportSupport', id, said)).status).toBe(200)
    const after = await world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(after).toEqual({ ...before, version: before.version + 1, changed_at: after.changed_at })
    expect([(await told('handler', id)).at(-1), (await told('street', id)).at(-1)]).toEqual(['desk.supportReported', 'beside.supportReported'])
    expect((await told('resident', id)).at(-1)).toBe('supportReported')
    expect((await world.call('handler', 'listInbox', {})).text).toContain('供电公司一起办，说了进展')
    const [newest] = (await world.call('resident', 'getIssue', { params: { id } })).body.timeline as { title: string; words: string; by: string }[]
    expect(newest).toMatchObject({ title: '供电公司一起办，说明进展', words: said.words, by: '供电公司' })
  })
  it('neither accepts, ends, returns, extends, asks nor looks up the phone', async () => {
    const id = await assigned()
    await act('handler', 'takeIssue', id, {})
    for (const [name, body] of [
      ['settleIssue', { ...said, ending: 'explained' }], ['returnIssue', { words: '不归我们' }], ['askExtension', { wantedOn: '2026-12-30', words: '等零件' }], ['planIssue', { ...said, planOn: '2027-03-01' }],
      ['askBackIssue', { words: '哪一栋？' }], ['revealPhone', { reason: 'call_back' }], ['replyInterim', said],
    ] as const) expect([name, (await act('supporter', name, id, body)).body.code]).toEqual([name, 'access.denied'])
    expect(await stateOf(world, id)).toBe('handling')
    expect((await act('handler', 'reportSupport', id, said)).body.code).toBe('access.denied')
  })
  it('is never the one complained of', async () => {
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    const giving = { handlerId: world.handlerId, aboutId: world.supportId, words: '请办' }
    expect((await act('street', 'assignIssue', id, { ...giving, supportIds: [world.supportId] })).body.code).toBe('handling.supportsComplained')
    const later = await assigned()
    await world.database.db.updateTable('matter').set({ about_handler_id: world.supportId }).where('id', '=', later).execute()
    expect([await onDesk('supporter', later, 'all'), await onDesk(both, later, 'all'), (await world.call('supporter', 'getIssue', { params: { id: later } })).body.code]).toEqual([[], [], 'issue.unknown'])
  })
  it('keeps what was done with it, and loses what goes to others', async () => {
    const [done, returned] = [await assigned(), await assigned()]
    await act('handler', 'takeIssue', done, {})
    await act('handler', 'settleIssue', done, { ...said, ending: 'explained' })
    expect([await onDesk('supporter', done, 'done'), await onDesk('supporter', done, 'todo')]).toEqual([[true], []])
    expect((await act('supporter', 'reportSupport', done, said)).body.code).toBe('issue.notNow')
    await act('handler', 'returnIssue', returned, { words: '归水务管' })
    expect((await world.call('supporter', 'getIssue', { params: { id: returned } })).body.code).toBe('issue.unknown')
    await act('resident', 'rateIssue', done, { ratings: [{ subject: 'handling', score: 'dissatisfied' }], reason: '还是不亮' })
    await act('street', 'reopenIssue', done, { words: '重新办理' })
    world.now = new Date(world.now.getTime() + 60_000)
    await act('street', 'assignIssue', done, { handlerId: await insertHandler(world.database.db, 'home', '排水公司', 'utility') })
    expect([await onDesk('supporter', done, 'all'), (await world.call('supporter', 'getIssue', { params: { id: done } })).status]).toEqual([[], 404])
  })
})
