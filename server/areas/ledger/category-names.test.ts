import { defaultSettings } from '../../../contract/setting/vocabulary'
import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue } from '../../test/put-issue'
import { putMeeting } from '../../test/put-meeting'
import { cellsOf, fetchLink, linkOf, sheetOf, wordsOf } from '../../test/downloads'

let world: World
beforeAll(async () => {
  world = await openWorld()
  world.now = new Date('2026-11-23T10:00:00+08:00')
  const named = JSON.stringify({ ...defaultSettings.categoryNames, municipal: '道路水电' })
  await world.database.db.insertInto('setting').values({ tenant: 'home', place_id: world.street.streetId, key: 'categoryNames', value: named }).execute()
})
afterAll(() => world.close())

const file = async (who: PersonaName, name: 'exportLedger' | 'exportReport' | 'makePaper', call: object) => (await fetchLink(world, linkOf(await world.call(who, name, call)))).bytes

describe('a category that the street named', () => {
  it('has its name in the ledger of the street and of a unit, on paper and in the report', async () => {
    const id = await putIssue(world, 'handling', { published: true })
    for (const who of ['street', 'handler'] as const) {
      expect((await world.call(who, 'listLedger', {})).body.items).toEqual(expect.arrayContaining([expect.objectContaining({ id, category: '道路水电' })]))
      expect(cellsOf(await sheetOf(await file(who, 'exportLedger', { body: { month: '2026-11' } })), 4)[7]).toBe('道路水电')
    }
    expect(wordsOf(await file('street', 'exportReport', { body: { month: '2026-11', format: 'docx' } }))).toContain('道路水电')
    expect((await world.call('nobody', 'listPublicLedger', {})).body.items).toEqual(expect.arrayContaining([expect.objectContaining({ id, category: '道路水电' })]))
    await world.database.db.updateTable('matter').set({ triaged_at: world.now, handle_due_at: world.now, done_at: world.now, ending: 'settled', state: 'done' }).where('id', '=', id).execute()
    expect(wordsOf(await file('street', 'makePaper', { params: { issueId: id }, body: { kind: 'completion', format: 'docx' } }))).toContain('道路水电')
  })

  it('is chosen by its name where a meeting or a desk decides', async () => {
    const named = expect.arrayContaining([{ code: 'municipal', name: '道路水电' }])
    expect((await world.call('street', 'getTriageForm', {})).body.categories).toEqual(named)
    const { id } = await putMeeting(world, { state: 'held' })
    expect((await world.call('street', 'getStreetMeeting', { params: { id } })).body.categories).toEqual(named)
  })
})
