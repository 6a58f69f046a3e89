import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, putLateWork } from '../../test/put-issue'
import { fetchLink, linkOf, wordsOf } from '../../test/downloads'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))

type Unit = { unitId: string; unit: string } & Record<string, number>
const units = async (who: PersonaName) => (await world.call(who, 'listUnitFigures', {})).body.units as Unit[]
type Late = { number: string; title: string; unit: string; dueOn: string; daysLate: number }
const late = async () => (await world.call('government', 'listOverdueWork', {})).body.items as Late[]

describe('the figures of units', () => {
  it('are a unit’s own, and of the county’s departments for its government', async () => {
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    expect((await world.call('street', 'assignIssue', { params: { id }, body: { handlerId: world.handlerId, category: 'municipal', words: '请到现场' } })).status).toBe(200)
    expect(await units('handler')).toEqual([expect.objectContaining({ unitId: world.handlerId, received: 1, openNow: 1, overdueNow: 0, returned: 0 })])
    expect((await world.call('handler', 'returnIssue', { params: { id }, body: { words: '不归我们管' } })).status).toBe(200)
    expect(await units('handler')).toEqual([expect.objectContaining({ received: 1, openNow: 0, returned: 1 })])
    expect(await units('handlerElsewhere')).toEqual([expect.objectContaining({ received: 0 })])
    const { unitId } = await putLateWork(world)
    expect((await units('government')).find((unit) => unit.unitId === unitId)).toMatchObject({ received: 1, settleDue: 1, settledInTime: 0, openNow: 1, overdueNow: 1 })
    expect((await units('government')).some((unit) => unit.unitId === world.handlerId)).toBe(false)
  })
  it('are not somebody else’s to ask for', async () => {
    expect((await world.call('handler', 'listUnitFigures', { query: { scopeId: (await putLateWork(world)).unitId } })).body.code).toBe('access.denied')
  })
})

describe('what departments are late with', () => {
  it('is told to the county’s government: which, whose, since when, and no number of a person', async () => {
    const { id, unitId } = await putLateWork(world)
    await world.database.db.updateTable('issue').set({ title: '路灯坏了，打 13812342201' }).where('matter_id', '=', id).execute()
    const { name } = await world.database.db.selectFrom('handler').select('name').where('id', '=', unitId).executeTakeFirstOrThrow()
    expect((await late()).find(({ unit }) => unit === name)).toMatchObject({ title: '路灯坏了，打 138****2201', dueOn: '2026-11-13', daysLate: 10, place: '鱼复街道榕树社区' })
    await world.database.db.updateTable('matter').set({ above_community: true }).where('id', '=', id).execute()
    expect((await late()).some(({ unit }) => unit === name)).toBe(false)
  })
})

describe('figures over the streets of a county', () => {
  it('are of one street at a time, in the order of the roster', async () => {
    for (const who of ['countyCongress', 'government'] as const) {
      const { body } = await world.call(who, 'getFigures', {})
      const streets = body.streets as { id: string; name: string }[]
      expect(streets).toHaveLength(2)
      const asked = await world.call(who, 'getFigures', { query: { streetId: world.street.streetId } })
      expect(asked.body).toMatchObject({ streetId: world.street.streetId, communities: [{ communityId: expect.any(String) }, {}] })
      expect((asked.body.communities as { communityId: string }[]).map(({ communityId }) => communityId).sort()).toEqual([...world.street.communityIds].sort())
    }
  })
  it('are refused to a street that asks for another, and of another county', async () => {
    const { body } = await world.call('countyCongress', 'getFigures', {})
    const [other = ''] = (body.streets as { id: string }[]).map(({ id }) => id).filter((id) => id !== world.street.streetId)
    expect((await world.call('street', 'getFigures', { query: { streetId: other } })).body.code).toBe('access.denied')
    expect((await world.call('countyCongress', 'getFigures', { query: { streetId: world.abroadStreet.streetId } })).body.code).toBe('access.denied')
    expect((await world.call('street', 'getFigures', {})).body.streets).toEqual([{ id: world.street.streetId, name: '鱼复街道' }])
  })
  it('go out as a report of the office that asks', async () => {
    const report = async (who: PersonaName) => wordsOf((await fetchLink(world, linkOf(await world.call(who, 'exportReport', { body: { month: '2026-11', format: 'docx', streetId: world.street.streetId } })))).bytes)
    expect(await report('countyCongress')).toContain('奉节县人大常委会')
    expect(await report('government')).toContain('奉节县人民政府督查室')
  })
})
