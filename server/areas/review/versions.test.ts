import { v7 } from 'uuid'
import { testTenant } from '../../test/area-app'
import { profile } from '../../test/profile'
import { personIdOf, publicWords, reviewDesk, ticked, type ReviewDesk } from '../../test/review-desk'
import { withdrawUnpublishable, withdrawWithMatter } from '.'

const { opened, row, act, check, second, approve, hold, withdraw, requested, said, setMatter, detail, list, facts, toldTo } = reviewDesk()
let area: ReviewDesk['area']
let street: ReviewDesk['street']
let people: ReviewDesk['people']
beforeAll(() => void ({ area, street, people } = opened()))

const published = async () => {
  const made = await requested()
  await check(people.clerk, made.id)
  await approve(people.party, made.id)
  return made
}
const versions = (matterId: string) => area.database.db.selectFrom('publication').selectAll().where('matter_id', '=', matterId).orderBy('id').execute()
const statesOf = async (matterId: string) => (await versions(matterId)).map(({ state }) => state)
const waits = async (id: string) => (await list(people.clerk)).find((one) => one.id === id)

describe('a result', () => {
  it('shows by itself as waiting once the matter is settled, and replaces the old version on final approval only', async () => {
    const { id, matterId } = await published()
    expect(await waits(id)).toBeUndefined()
    await setMatter(matterId, { state: 'done' })
    const statementId = await said(matterId, '灯已换新，请打13812342201')
    expect(await waits(id)).toMatchObject({ state: 'published', resultWaits: true, allowedActions: ['check', 'hold', 'withdraw'] })

    const before = await detail(people.clerk, id)
    expect(before.statements).toEqual([expect.objectContaining({ id: statementId, by: '榕树社区', text: '灯已换新，请打138****2201', chosen: false })])
    expect(await check(people.clerk, id, { result: '灯已换新，请打13812342201' })).toMatchObject({ status: 400, body: { code: 'publication.stillPersonal' } })
    expect((await check(people.clerk, id, { title: '路灯修好了', result: '灯已换新', resultFrom: [statementId] })).body).toMatchObject({ state: 'checked', proposed: { result: '灯已换新' }, publicNow: { id, title: publicWords.title, result: null } })
    expect(await row(id)).toMatchObject({ state: 'published', title: publicWords.title, result: null })
    expect(await waits(id)).toBeUndefined()

    const next = await detail(people.party, id)
    expect(next.statements[0]?.chosen).toBe(true)
    expect((await approve(people.party, next.id)).body).toMatchObject({ id: next.id, state: 'published', publicNow: null })
    expect((await versions(matterId)).map(({ state, result }) => [state, result])).toEqual([['replaced', null], ['published', '灯已换新']])
    expect((await facts(id)).at(-1)).toMatchObject({ event: 'publication.replaced', role: 'system', actor_id: personIdOf(people.party) })
    expect(await list(people.clerk)).not.toContainEqual(expect.objectContaining({ issueId: matterId }))
  })
  it('waits anew when the matter was settled a second time', async () => {
    const { id, matterId } = await requested()
    await setMatter(matterId, { state: 'closed' })
    await check(people.clerk, id, { result: '灯已换新' })
    await approve(people.party, id)
    expect(await waits(id)).toBeUndefined()
    await setMatter(matterId, { round: 2, state: 'withCommunity' })
    expect(await waits(id)).toBeUndefined()
    await setMatter(matterId, { state: 'done' })
    expect(await waits(id)).toMatchObject({ resultWaits: true })
  })
  it('is left inside for good where somebody says so, and what is public stays', async () => {
    const { id, matterId } = await published()
    expect((await hold(people.clerk, id)).status).toBe(409)
    await setMatter(matterId, { state: 'done' })
    expect((await hold(people.clerk, id, 'not_true')).body).toMatchObject({ state: 'held', reason: 'not_true', publicNow: { id } })
    expect(await statesOf(matterId)).toEqual(['published', 'held'])
    expect(await waits(id)).toBeUndefined()
    expect(await toldTo(people.resident, matterId)).toEqual(['published'])
    const { id: heldId } = await detail(people.clerk, id)
    expect((await list(people.clerk, 'held')).map((one) => one.id)).toContain(heldId)
    expect((await check(people.clerk, heldId, { result: '灯已换新' })).body).toMatchObject({ state: 'checked' })
  })
  it('is begun once, whoever comes first', async () => {
    for (let round = 0; round < Math.max(5, profile.races / 4); round++) {
      const { id, matterId } = await published()
      const answers = await Promise.all([check(people.clerk, id, { version: 3 }), check(people.colleague, id, { version: 3 })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await statesOf(matterId)).toEqual(['published', 'checked'])
    }
  })
})

describe('three steps', () => {
  beforeAll(async () => void (await area.database.db.insertInto('setting').values({ tenant: testTenant, place_id: street.streetId, key: 'reviewSteps', value: '3' }).execute()))
  afterAll(async () => void (await area.database.db.deleteFrom('setting').execute()))

  it('are three persons, and the last is of the party committee', async () => {
    const { id, matterId } = await requested()
    await check(people.clerk, id)
    expect((await detail(people.colleague, id)).allowedActions).toEqual(['check', 'second', 'hold'])
    expect(await approve(people.party, id)).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
    expect(await second(people.clerk, id)).toMatchObject({ status: 403, body: { code: 'publication.samePerson' } })
    expect(await second(people.colleague, id, { secrecyChecked: false })).toMatchObject({ status: 400, body: { code: 'publication.ticksOwed' } })
    expect((await second(people.colleague, id)).body).toMatchObject({ state: 'seconded', steps: 3 })
    for (const who of [people.clerk, people.colleague]) expect(await approve(who, id)).toMatchObject({ status: 403, body: { code: 'publication.samePerson' } })
    expect((await approve(people.party, id)).body).toMatchObject({ state: 'published' })
    expect(await row(id)).toMatchObject({ checked_by: personIdOf(people.clerk), seconded_by: personIdOf(people.colleague), approved_by: personIdOf(people.party) })
    expect(await toldTo(people.resident, matterId)).toEqual(['published'])
  })
  it('who seconded as party committee leaves the last to a colleague', async () => {
    const { id } = await requested()
    await check(people.colleague, id)
    await second(people.party, id)
    expect((await approve(people.party, id)).status).toBe(403)
    expect((await detail(people.party, id)).allowedActions).toEqual(['check', 'hold'])
    expect((await approve(people.clerk, id)).status).toBe(403)
    expect((await approve(people.partyColleague, id)).status).toBe(200)
  })
  it('written anew begins anew', async () => {
    const { id } = await requested()
    await check(people.clerk, id)
    await second(people.colleague, id)
    await check(people.colleague, id, { title: '改过的标题' })
    expect(await row(id)).toMatchObject({ state: 'checked', checked_by: personIdOf(people.colleague), seconded_by: null })
    expect((await second(people.clerk, id)).status).toBe(200)
  })
})

describe('what was seen', () => {
  it('is what a step holds for', async () => {
    const { id } = await requested()
    expect(await act(people.clerk, id, 'check', { ...publicWords, ...ticked, version: 7 })).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
    await check(people.clerk, id)
    const { version } = await detail(people.party, id)
    await check(people.colleague, id, { title: '另一个标题' })
    expect(await act(people.party, id, 'approve', { ...ticked, version })).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
    expect((await act(people.party, id, 'approve', ticked)).status).toBe(400)
  })
})

describe('taken back', () => {
  it('by the office: gone from the public, and may be mended', async () => {
    const { id, matterId } = await published()
    expect((await list(people.party, 'published')).map((one) => one.id)).toContain(id)
    await withdraw(people.clerk, id, 'names_people')
    expect((await list(people.party, 'published')).map((one) => one.id)).not.toContain(id)
    expect((await list(people.party, 'held')).find((one) => one.id === id)).toMatchObject({ reason: 'names_people', allowedActions: ['check'] })
    expect((await check(people.clerk, id, { title: '不提姓名的标题' })).status).toBe(200)
    expect(await statesOf(matterId)).toEqual(['withdrawn', 'checked'])
  })
  it('by who raised it: in every version, for good, also after the office', async () => {
    const { id, matterId } = await published()
    await check(people.clerk, id)
    await withdraw(people.party, id)
    expect((await withdraw(people.resident, id, null)).status).toBe(200)
    expect((await versions(matterId)).map(({ state, reason }) => [state, reason])).toEqual([['withdrawn', 'author'], ['withdrawn', 'author']])
    expect((await check(people.clerk, id)).status).toBe(409)
    expect((await withdraw(people.resident, id, null)).status).toBe(409)
  })
  it('with its matter, also while somebody begins a new version', async () => {
    for (let round = 0; round < Math.max(5, profile.races / 4); round++) {
      const { id, matterId } = await published()
      const back = area.database.db.transaction().execute((db) => withdrawWithMatter({ ...area.ctx(people.resident), db }, matterId))
      await Promise.all([back, check(people.clerk, id, { version: 3 })])
      expect((await statesOf(matterId)).every((state) => state === 'withdrawn')).toBe(true)
    }
  })
  it('by itself, once it turns out to be a dispute of neighbours', async () => {
    const { id, matterId } = await published()
    await check(people.clerk, id)
    await withdrawUnpublishable(area.ctx(people.office), matterId)
    expect(await statesOf(matterId)).toEqual(['published', 'checked'])
    await setMatter(matterId, { category: 'neighbour_dispute' })
    await withdrawUnpublishable(area.ctx(people.office), matterId)
    await withdrawUnpublishable(area.ctx(people.office), matterId)
    expect(await statesOf(matterId)).toEqual(['withdrawn', 'withdrawn'])
    expect((await facts(id)).at(-1)).toMatchObject({ event: 'publication.withdrawn', role: 'system', reason: 'neighbour_dispute' })
    expect(await toldTo(people.resident, matterId)).toEqual(['published', 'withdrawnFromPublic'])
    expect(await check(people.clerk, id)).toMatchObject({ status: 400, body: { code: 'publication.neverPublic' } })
    await withdrawUnpublishable(area.ctx(), v7())
  })
})
