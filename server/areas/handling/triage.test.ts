import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { insertHandler } from '../../test/world-people'
import { putIssue, stateOf } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
let companyId: string
beforeAll(async () => {
  world = await openWorld()
  companyId = await insertHandler(world.database.db, 'home', '滨江物业', 'property')
})
afterAll(() => world.close())

const act = (who: PersonaName, name: EndpointName, id: string | undefined, body: Call['body']) => world.call(who, name, { params: id ? { id } : undefined, body })
const codeOf = async (who: PersonaName, name: EndpointName, id: string | undefined, body: Call['body']): Promise<string> => {
  const { status, body: reply } = await act(who, name, id, body)
  return `${status} ${reply.code ?? ''}`.trim()
}
const triage = (ids: string[], more: object = {}) => ({ ids, category: 'municipal', urgency: 'yellow', party: 'itself', ...more })
const row = (id: string) => world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const bare = { handled: 'byNobody' } as const

describe('triage', () => {
  it('sets category, colour, responsible party and the date of the table, and says so to who raised it', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { urgency: 'red' }))).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'communityHandling', category: 'municipal', urgency: 'red', responsible_place_id: world.street.communityIds[0], handle_due_at: new Date(world.now.getTime() + 24 * 3_600_000), due_at: new Date(world.now.getTime() + 24 * 3_600_000) })
    const { body } = await world.call('resident', 'getIssue', { params: { id } })
    expect(body.handling).toMatchObject({ categoryName: '市政设施', responsible: expect.stringContaining('社区') })
  })
  it('another date than the proposed one owes a reason, lies ahead and within a year', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { dueOn: '2026-12-20' }))).toBe('400 handling.dueReasonOwed')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { dueOn: '2026-11-20', dueReason: '等零件' }))).toBe('400 handling.dueInPast')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { dueOn: '2028-01-01', dueReason: '等零件' }))).toBe('400 handling.dueTooFar')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { dueOn: '2026-02-31', dueReason: '等零件' }))).toMatch(/^400/)
    expect(await stateOf(world, id)).toBe('withCommunity')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { dueOn: '2026-12-20', dueReason: '等零件' }))).toBe('200')
    expect((await row(id)).handle_due_at).toEqual(new Date('2026-12-20T18:00:00+08:00'))
  })
  it('a community asks property management, and no other unit; it only proposes to the street', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { party: 'property' }))).toBe('400 request.invalid')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { party: 'property', handlerId: world.handlerId }))).toBe('400 handling.handlerKind')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { party: 'property', handlerId: world.deputyId }))).toBe('400 handling.handlerUnknown')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { party: 'street', handlerId: world.handlerId }))).toBe('400 request.invalid')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { party: 'street', handlerId: world.handlerId, words: '要城管来' }))).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'reportedUp', proposed_handler_id: world.handlerId, responsible_handler_id: null })
    const asked = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([asked], { party: 'property', handlerId: companyId }))).toBe('200')
    expect(await row(asked)).toMatchObject({ state: 'propertyHandling', responsible_handler_id: companyId, assigner: 'community' })
  })
  it('邻里纠纷 is mediated, and only mediated', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { category: 'neighbour_dispute' }))).toBe('400 request.invalid')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { category: null, party: 'mediation' }))).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'mediating', category: 'neighbour_dispute' })
  })
  it('邻里纠纷 stays private on its way up: reported and assigned it keeps its category, reclassified it is another matter', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    await act('clerk', 'triageIssues', undefined, triage([id], { category: null, party: 'mediation' }))
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([id], { category: null, party: 'street', words: '调解不成' }))).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'reportedUp', category: 'neighbour_dispute' })
    expect(await codeOf('street', 'assignIssue', id, { handlerId: world.handlerId, category: 'municipal', words: '请调解' })).toBe('200')
    expect((await row(id)).category).toBe('neighbour_dispute')
    expect(await codeOf('street', 'reclassifyIssue', id, { category: 'municipal', urgency: 'yellow', words: '不是纠纷' })).toBe('200')
    expect((await row(id)).category).toBe('municipal')
    const undecided = await putIssue(world, 'withCommunity', bare)
    await world.database.db.updateTable('matter').set({ category: null }).where('id', '=', undecided).execute()
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([undecided], { category: null }))).toBe('400 request.invalid')
  })
})

describe('many at once', () => {
  it('are all done, each with its own fact and date', async () => {
    const ids = [await putIssue(world, 'withCommunity', bare), await putIssue(world, 'withCommunity', bare), await putIssue(world, 'withCommunity', bare)]
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([...ids, ids[0] ?? '']))).toBe('200')
    for (const id of ids) expect(await stateOf(world, id)).toBe('communityHandling')
  })
  it('or none is, and every line that stands in the way is said: 2,000 lines, half of which are not allowed', async () => {
    const mine = await putIssue(world, 'withCommunity', bare)
    const own = await Promise.all(Array.from({ length: 20 }, () => putIssue(world, 'withCommunity', bare)))
    const over = await Promise.all(Array.from({ length: 10 }, () => putIssue(world, 'closed', bare)))
    const unknown = Array.from({ length: 1969 }, (_, at) => `019aafd0-0000-7000-8000-${String(at).padStart(12, '0')}`)
    const { status, body } = await act('clerk', 'triageIssues', undefined, triage([mine, ...own, ...over, ...unknown]))
    expect([status, body.code]).toEqual([400, 'handling.linesRefused'])
    const lines = (body.details as { lines: { id: string; number: string | null; code: string; message: string }[] }).lines
    expect(lines.length).toBe(over.length + unknown.length)
    expect(lines.filter(({ code }) => code === 'issue.notNow').map(({ id }) => id)).toEqual(over)
    expect(lines.filter(({ code }) => code === 'issue.unknown').every(({ number }) => number === null)).toBe(true)
    expect(lines.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true)
    for (const id of [mine, ...own]) expect(await stateOf(world, id)).toBe('withCommunity')
    expect(await codeOf('clerk', 'triageIssues', undefined, triage([mine, ...unknown, ...own, ...over, '019aafd0-0000-7000-9000-000000000001']))).toBe('400 request.invalid')
  })
  it('of a foreign community are unknown, not refused by name', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerkNextDoor', 'triageIssues', undefined, triage([id]))).toBe('404 issue.unknown')
    const { body } = await act('clerkNextDoor', 'triageIssues', undefined, triage([id, await putIssue(world, 'withCommunity', bare)]))
    expect(JSON.stringify(body)).not.toContain((await row(id)).number)
  })
})

it.each(['2027-02-31', '2026-13-01', '0000-01-01'])('refuses a day that no calendar has (%s)', async (dueOn) => {
  const id = await putIssue(world, 'withCommunity', bare)
  expect(await codeOf('clerk', 'triageIssues', undefined, { ...triage([id]), dueOn, dueReason: '要等材料' })).toBe('400 request.invalid')
})

describe('passing on', () => {
  it('to oneself, to another street or to nowhere is refused in plain words', async () => {
    const id = await putIssue(world, 'withCommunity', bare)
    expect(await codeOf('clerk', 'transferIssue', id, { communityId: world.street.communityIds[0], words: '转过去' })).toBe('400 handling.sameCommunity')
    expect(await codeOf('clerk', 'transferIssue', id, { communityId: world.abroadStreet.communityIds[0], words: '转过去' })).toBe('400 handling.communityElsewhere')
    expect(await codeOf('clerk', 'transferIssue', id, { communityId: world.street.communityIds[1], words: '在隔壁' })).toBe('200')
    expect(await row(id)).toMatchObject({ state: 'withCommunity', community_id: world.street.communityIds[1], grid_id: null })
    expect((await world.call('clerk', 'getIssue', { params: { id } })).status).toBe(404)
    expect((await world.call('clerkNextDoor', 'getIssue', { params: { id } })).status).toBe(200)
  })
})
