import { fireDueDeadlines } from '../issue'
import { openWorld, type Call, type World } from '../../test/issue-world'
import { insertHandler, insertPersona, type Persona } from '../../test/world-people'
import { putIssue, stateOf } from '../../test/put-issue'
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

const codeOf = async (who: Parameters<World['call']>[0], name: EndpointName, id: string, body: Call['body']): Promise<string> => {
  const { status, body: reply } = await world.call(who, name, { params: { id }, body })
  return `${status} ${reply.code ?? ''}`.trim()
}
const at = async (time: string): Promise<void> => {
  world.now = new Date(`${time}:00+08:00`)
  await fireDueDeadlines(world.clock(), world.log)
}
const row = (id: string) => world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actionsOf = async (id: string): Promise<string[]> => (await world.call(company, 'getIssue', { params: { id } })).body.allowedActions as string[]
async function asked(): Promise<string> {
  const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
  expect((await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'property', handlerId: companyId } })).status).toBe(200)
  return id
}

describe('a property company', () => {
  it('accepts once; the date stands', async () => {
    const id = await asked()
    const { handle_due_at } = await row(id)
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['take', 'plan', 'settle']))
    expect(await codeOf(company, 'takeIssue', id, { words: '收到' })).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'propertyHandling', handle_due_at, due_at: handle_due_at })
    expect(await actionsOf(id)).not.toContain('take')
    expect(await codeOf(company, 'takeIssue', id, {})).toBe('400 handling.takenAlready')
  })
  it('plans with a day, on which it comes back to the company', async () => {
    const id = await asked()
    expect(await codeOf(company, 'planIssue', id, { words: '年底一起改', planOn: '2026-12-10', photoIds: [] })).toBe('200')
    await at('2026-12-10T09:00')
    expect(await row(id)).toMatchObject({ state: 'propertyHandling', responsible_handler_id: companyId, ending: null, plan_on: null })
  })
  it('that is late loses it to its community, and only that to the street', async () => {
    const id = await asked()
    await at('2026-12-02T10:01')
    expect(await row(id)).toMatchObject({ state: 'withCommunity', responsible_handler_id: null, assigner: null })
    await at('2026-12-03T10:02')
    expect(await stateOf(world, id)).toBe('reportedUp')
  })
})
