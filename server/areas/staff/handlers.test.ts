import { v7 } from 'uuid'
import { home, openWorld, type World } from '../../test/issue-world'
import { putIssue } from '../../test/put-issue'
import { insertHandler } from '../../test/world-people'
import { canBeGivenWork, companiesOfEstate } from '.'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.database.db.updateTable('place').set({ estate: '榕树苑' }).where('id', '=', world.street.gridIds[0]).execute()
})
afterAll(() => world.close())

interface Unit { readonly id: string; readonly version: number; readonly name: string; readonly estates: unknown[]; readonly isClosed: boolean; readonly allowedActions: string[]; readonly streetId: string | null }
const estates = () => [{ communityId: world.street.communityIds[0], name: '榕树苑' }]
const add = (body: Record<string, unknown>, who: 'street' | 'streetElsewhere' = 'street') => world.call(who, 'addHandler', { body: { name: `明良物业${v7().slice(-6)}`, kind: 'property', duty: '榕树苑物业', ...body } })
const unitOf = async (answer: ReturnType<typeof add>): Promise<Unit> => (await answer).body as unknown as Unit
const listed = async (who: 'street' | 'clerk' | 'streetElsewhere', state = 'open') => ((await world.call(who, 'listHandlers', { query: { state } })).body as unknown as { items: Unit[]; mayAdd: string[] })
const facts = async (id: string) => (await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', id).orderBy('id').execute()).map(({ event }) => event)
const clock = () => ({ ...world.clock(), tenant: home.tenant })

it('adds a property company with its estates, which then is proposed there', async () => {
  const unit = await unitOf(add({ estates: estates() }))
  expect(unit).toMatchObject({ streetId: world.street.streetId, estates: estates(), isClosed: false, version: 1, allowedActions: ['change', 'close'] })
  expect(await companiesOfEstate(clock(), world.street.communityIds[0], '榕树苑')).toEqual([{ id: unit.id, name: unit.name }])
  expect((await listed('clerk')).items.find(({ id }) => id === unit.id)).toMatchObject({ allowedActions: [] })
  expect((await listed('streetElsewhere')).items.some(({ id }) => id === unit.id)).toBe(false)
  expect(await facts(unit.id)).toEqual(['handler.added'])
})

it('renames, closes and reopens; of two at once one is told', async () => {
  const unit = await unitOf(add({}))
  const call = (name: 'changeHandler' | 'closeHandler' | 'reopenHandler', body: unknown) => world.call('street', name, { params: { id: unit.id }, body })
  expect((await call('changeHandler', { version: 1, name: '新明良物业', duty: '保洁保安', estates: estates() })).body).toMatchObject({ name: '新明良物业', version: 2 })
  expect((await call('changeHandler', { version: 1, name: '旧名字', duty: '保洁', estates: [] })).body.code).toBe('handler.changed')
  expect(await canBeGivenWork(clock(), unit.id, world.street.streetId)).toBe(true)
  expect((await call('closeHandler', { version: 2 })).body).toMatchObject({ isClosed: true, allowedActions: ['reopen'] })
  expect(await canBeGivenWork(clock(), unit.id, world.street.streetId)).toBe(false)
  expect((await listed('street')).items.some(({ id }) => id === unit.id)).toBe(false)
  expect((await listed('street', 'closed')).items.some(({ id }) => id === unit.id)).toBe(true)
  const invited = await world.call('street', 'inviteStaff', { body: { name: '经办人', phone: '13911112222', role: 'handler', handlerId: unit.id } })
  expect(invited.body.code).toBe('staff.wrongScope')
  expect((await call('reopenHandler', { version: 3 })).body).toMatchObject({ isClosed: false, version: 4 })
  expect((await call('closeHandler', { version: 3 })).body.code).toBe('handler.changed')
  expect(new Set(await facts(unit.id))).toEqual(new Set(['handler.added', 'handler.changed', 'handler.closed', 'handler.reopened']))
})

it.each<[string, () => Record<string, unknown>, string]>([
  ['a department', () => ({ kind: 'county_department' }), 'handler.notYours'], ['a unit of another street', () => ({ streetId: v7() }), 'staff.wrongScope'],
  ['estates of a section', () => ({ kind: 'street_section', estates: estates() }), 'handler.estatesOfProperty'], ['an estate that is none', () => ({ estates: [{ communityId: world.street.communityIds[1], name: '榕树苑' }] }), 'place.unknown'],
  ['an estate twice', () => ({ estates: [...estates(), ...estates()] }), 'place.unknown'], ['a name too short', () => ({ name: '物' }), 'request.invalid'],
])('refuses %s', async (_, body, code) => expect((await add(body())).body.code).toBe(code))

it('keeps names apart within a street, and leaves the county\'s units to the operator', async () => {
  const name = `同名物业${v7().slice(-6)}`
  const answers = await Promise.all([add({ name }), add({ name })])
  expect(answers.map(({ body }) => body.code).filter(Boolean)).toEqual(['handler.nameTaken'])
  expect((await add({ name }, 'streetElsewhere')).status).toBe(200)
  const shared = await insertHandler(world.database.db, home.tenant, '城市管理局')
  expect((await world.call('street', 'closeHandler', { params: { id: shared }, body: { version: 1 } })).body.code).toBe('handler.notYours')
  expect((await add({ name: '城市管理局' })).body.code).toBe('handler.nameTaken')
})

it('gives a closed unit and one of another street no new work', async () => {
  const own = await unitOf(add({}))
  const foreign = await unitOf(add({}, 'streetElsewhere'))
  const assign = async (handlerId: string) => (await world.call('street', 'assignIssue', { params: { id: await putIssue(world, 'reportedUp') }, body: { handlerId, category: 'municipal', words: '请去看看' } })).body.code
  expect(await assign(own.id)).toBeUndefined()
  await world.call('street', 'closeHandler', { params: { id: own.id }, body: { version: 1 } })
  expect(await assign(own.id)).toBe('handling.handlerUnknown')
  expect(await assign(foreign.id)).toBe('handling.handlerUnknown')
  const { units } = (await world.call('clerk', 'getTriageForm')).body as unknown as { units: { id: string }[] }
  expect(units.map(({ id }) => id)).not.toEqual(expect.arrayContaining([own.id]))
})
