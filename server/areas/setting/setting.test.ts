import { v7 } from 'uuid'
import { defaultSettings, type StreetSettings } from '../../../contract/setting/vocabulary'
import { home, openWorld, type Answer, type World } from '../../test/issue-world'
import { insertPersona, type Persona } from '../../test/world-people'
import { loadSettings } from '.'

let world: World
let operator: Persona
let countyId: string
beforeAll(async () => {
  world = await openWorld()
  countyId = v7()
  const { db } = world.database
  const street = await db.selectFrom('place').selectAll().where('id', '=', world.street.streetId).executeTakeFirstOrThrow()
  await db.insertInto('place').values({ ...street, id: countyId, kind: 'county', code: 'county', name: '奉节县', short_name: '奉节县', street_id: null }).execute()
  await db.updateTable('place').set({ parent_id: countyId }).where('kind', '=', 'street').where('tenant', '=', home.tenant).execute()
  operator = await insertPersona({ db, vault: world.services.vault, ...home }, { role: 'operator', placeId: countyId })
})
afterAll(() => world.close())

const at = (id = world.street.streetId) => ({ params: { id } })
const read = async (who: Parameters<World['call']>[0] = 'street', id?: string) => (await world.call(who, 'getSettings', at(id))).body as unknown as { version: number; settings: StreetSettings; own: string[]; allowedActions: string[] }
const change = async (who: Parameters<World['call']>[0], changes: unknown, { id = world.street.streetId, version, reset, key }: { id?: string; version?: number; reset?: string[]; key?: string } = {}): Promise<Answer> =>
  world.call(who, 'changeSettings', { ...at(id), key, body: { version: version ?? (await read(operator, id)).version, ...(changes !== undefined && { changes }), ...(reset && { reset }) } })
const facts = async (id = world.street.streetId) => world.database.db.selectFrom('audit').selectAll().where('subject_kind', '=', 'setting').where('subject_id', '=', id).orderBy('id').execute()

it('gives the defaults where nothing was set, also for a place that is none', async () => {
  const { settings, own, allowedActions } = await read()
  expect({ settings, own, allowedActions }).toEqual({ settings: defaultSettings, own: [], allowedActions: ['changeSettings'] })
  expect((await read('clerk')).allowedActions).toEqual([])
  expect(await loadSettings({ ...world.clock(), tenant: home.tenant }, '01900000-0000-7000-8000-000000000000')).toEqual(defaultSettings)
})

it('inherits down the tree, and the nearest wins', async () => {
  const [community, nextDoor] = world.street.communityIds
  const holdsAt = (id: string) => loadSettings({ ...world.clock(), tenant: home.tenant }, id).then(({ ratingDays, reviewSteps }) => [ratingDays, reviewSteps])
  expect((await change(operator, { ratingDays: 20, reviewSteps: 3 }, { id: countyId })).status).toBe(200)
  expect((await change('street', { ratingDays: 10 })).status).toBe(200)
  expect((await change('street', { ratingDays: 7 }, { id: community })).status).toBe(200)
  expect(await Promise.all([countyId, world.street.streetId, community, world.street.gridIds[0], nextDoor].map(holdsAt))).toEqual([[20, 3], [10, 3], [7, 3], [7, 3], [10, 3]])
  expect((await change('street', undefined, { reset: ['ratingDays'] })).body).toMatchObject({ own: [], settings: { ratingDays: 20 } })
  await change(operator, undefined, { id: countyId, reset: ['ratingDays', 'reviewSteps'] })
  await change('street', undefined, { id: community, reset: ['ratingDays'] })
})

it('reads a broken value as not set', async () => {
  const put = (value: string) => world.database.pool.query('INSERT INTO setting VALUES ($1, $2, \'limits\', $3), ($1, $2, \'gone\', \'1\') ON CONFLICT (tenant, place_id, key) DO UPDATE SET value = excluded.value', [home.tenant, world.street.streetId, value])
  for (const broken of ['null', '[]', '{"byUrgency":{}}', '{"byUrgency":{"red":{"firstAnswer":{"aroundTheClock":true,"hours":-1}}},"byCategory":{}}']) {
    await put(broken)
    expect(await read()).toMatchObject({ settings: { limits: defaultSettings.limits }, own: [] })
    expect((await world.call('nobody', 'getApp')).status).toBe(200)
  }
  await world.database.pool.query('DELETE FROM setting')
})

it('lets one of two at once win, and tells the other; a repeat shows the same', async () => {
  const { version } = await read()
  const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => change('street', { returnDays: index + 1 }, { version })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ body }) => body.code === 'setting.changed')).toHaveLength(5)
  const twice = { version: version + 1, key: 'the-same-key-twice' }
  expect([(await change('street', { returnDays: 3 }, twice)).status, (await change('street', { returnDays: 3 }, twice)).status]).toEqual([200, 200])
  expect((await read()).version).toBe(version + 2)
})

it('keeps a fact for each changed setting, without the words', async () => {
  const before = (await facts()).length
  const names = { ...defaultSettings.categoryNames, municipal: '道路水电' }
  await change('street', { categoryNames: names, questionDays: 4, dutyPhone: '023-56500000' })
  const { version } = await read()
  expect((await facts()).slice(before).map(({ event, reason, role, patch, place_id }) => ({ event, reason, role, patch, place_id }))).toEqual([
    { event: 'setting.changed', reason: 'categoryNames', role: 'street_office', patch: { settings_version: version }, place_id: world.street.streetId },
    { event: 'setting.changed', reason: 'questionDays', role: 'street_office', patch: { settings_version: version, questionDays: 4 }, place_id: world.street.streetId },
    { event: 'setting.changed', reason: 'dutyPhone', role: 'street_office', patch: { settings_version: version }, place_id: world.street.streetId },
  ])
  await change('street', undefined, { reset: ['questionDays', 'questionDays'] })
  expect((await facts()).at(-1)).toMatchObject({ event: 'setting.reset', reason: 'questionDays' })
  expect((await read('handler')).settings.categoryNames.municipal).toBe('道路水电')
})

it('gives residents the names and hours', async () => {
  const app = async () => (await world.call('nobody', 'getApp')).body['settings']
  // Of several streets the app shows the first by code.
  const first = await world.database.db.selectFrom('place').select('id').where('tenant', '=', home.tenant).where('kind', '=', 'street').orderBy('code').limit(1).executeTakeFirstOrThrow()
  await change(operator, { ratingDays: 9 }, { id: first.id })
  expect(await app()).toMatchObject({ ratingDays: 9, serviceTime: defaultSettings.serviceTime })
})

const yellow = (limits: unknown) => ({ limits: { byUrgency: { ...defaultSettings.limits.byUrgency, yellow: limits }, byCategory: {} } })
const day = (days: number) => ({ aroundTheClock: false, days })
it.each<[string, unknown, string]>([
  ['no days', { questionDays: 0 }, 'changes/questionDays'], ['61 days', { ratingDays: 61 }, 'changes/ratingDays'], ['half a day', { returnDays: 1.5 }, 'changes/returnDays'], ['days in words', { reviewDays: '2' }, 'changes/reviewDays'],
  ['one review', { reviewSteps: 1 }, 'changes/reviewSteps'], ['four reviews', { reviewSteps: 4 }, 'changes/reviewSteps'],
  ['no hours', yellow({ firstAnswer: { aroundTheClock: true, hours: 0 }, settled: day(7) }), 'changes/limits/byUrgency/yellow/firstAnswer/hours'],
  ['hours and days', yellow({ firstAnswer: { aroundTheClock: true, hours: 1, days: 1 }, settled: day(7) }), 'changes/limits/byUrgency/yellow/firstAnswer'],
  ['neither', yellow({ firstAnswer: { aroundTheClock: true }, settled: day(7) }), 'changes/limits/byUrgency/yellow/firstAnswer'],
  ['answer after the end', yellow({ firstAnswer: day(8), settled: day(7) }), 'limits/byUrgency/yellow'],
  ['a category answered after the end', { limits: { ...defaultSettings.limits, byCategory: { safety: { blue: { settled: day(2) } } } } }, 'limits/byCategory/safety/blue'],
  ['no shift', { serviceTime: { shifts: [] } }, 'changes/serviceTime/shifts'], ['a shift backwards', { serviceTime: { shifts: [{ from: '12:00', until: '09:00' }] } }, 'changes/serviceTime/shifts'],
  ['a service day of a minute', { serviceTime: { shifts: [{ from: '09:00', until: '09:01' }] } }, 'changes/serviceTime/shifts'],
  ['an empty shift', { serviceTime: { shifts: [{ from: '09:00', until: '09:00' }] } }, 'changes/serviceTime/shifts'],
  ['shifts that overlap', { serviceTime: { shifts: [{ from: '09:00', until: '12:00' }, { from: '11:00', until: '18:00' }] } }, 'changes/serviceTime/shifts'],
  ['a time that is none', { serviceTime: { shifts: [{ from: '09:00', until: '24:00' }] } }, 'changes/serviceTime/shifts/0/until'],
  ['a fixed name changed', { categoryNames: { ...defaultSettings.categoryNames, safety: '安全' } }, 'changes/categoryNames'],
  ['two of one name', { categoryNames: { ...defaultSettings.categoryNames, property: '环境卫生' } }, 'changes/categoryNames'],
  ['a name of nine', { categoryNames: { ...defaultSettings.categoryNames, property: '一二三四五六七八九' } }, 'changes/categoryNames/property'], ['a name in Latin', { categoryNames: { ...defaultSettings.categoryNames, property: 'wuye' } }, 'changes/categoryNames/property'],
  ['a name missing', { categoryNames: { property: '物业' } }, 'changes/categoryNames/safety'],
  ['the 31st', { month: { closesOn: 31, assessmentBy: 28, ledgerBy: 5 } }, 'changes/month/closesOn'], ['assessed before it closes', { month: { closesOn: 25, assessmentBy: 20, ledgerBy: 5 } }, 'changes/month'],
  ['a phone in words', { dutyPhone: '打给我' }, 'changes/dutyPhone'],
  ['the same reason twice', { standardReasons: { ...defaultSettings.standardReasons, due: ['等材料', '等材料'] } }, 'changes/standardReasons/due'],
  ['a reason too long', { standardReasons: { ...defaultSettings.standardReasons, due: ['长'.repeat(41)] } }, 'changes/standardReasons/due/0'],
])('refuses %s, says where, and changes nothing', async (_, changes, field) => {
  const before = await read()
  const { status, body } = await change('street', changes)
  const fields = (body['details'] as { fields: Record<string, string> }).fields
  expect([status, Object.keys(fields)]).toEqual([400, expect.arrayContaining([field])])
  expect(fields[field]).toMatch(/[\u4e00-\u9fff]/)
  expect(await read()).toEqual(before)
})

it('has a time for the longest limit of the shortest service day', async () => {
  const slow = { firstAnswer: { aroundTheClock: false, hours: 720 }, settled: { aroundTheClock: false, hours: 720 } }
  await change('street', { serviceTime: { shifts: [{ from: '09:00', until: '11:00' }] }, limits: { byUrgency: { red: slow, yellow: slow, blue: slow }, byCategory: {} } })
  expect((await world.call('resident', 'raiseIssue', { body: { text: '楼道里的灯不亮了', placeId: world.street.communityIds[0] } })).status).toBe(200)
  await change('street', undefined, { reset: ['serviceTime', 'limits'] })
})

it('takes shifts that meet, and refuses a change of nothing', async () => {
  expect((await change('street', { serviceTime: { shifts: [{ from: '08:00', until: '12:00' }, { from: '12:00', until: '18:00' }] } })).status).toBe(200)
  expect((await change('street', {})).status).toBe(400)
  expect((await change('street', { ratingDays: 5 }, { reset: ['ratingDays'] })).status).toBe(400)
})

it('opens no other street\'s, no county\'s, no grid\'s', async () => {
  const changes = { ratingDays: 8 }
  expect((await change('streetElsewhere', changes)).body.code).toBe('place.unknown')
  expect((await change('foreigner', changes)).body.code).toBe('place.unknown')
  expect((await change('street', changes, { id: countyId })).body.code).toBe('access.denied')
  expect((await change(operator, changes, { id: world.street.gridIds[0] })).body.code).toBe('access.denied')
  expect((await change('clerk', changes)).body.code).toBe('access.denied')
})

it('is what clocks and desks go by', async () => {
  const [communityId] = world.street.communityIds
  const limits = { byUrgency: { ...defaultSettings.limits.byUrgency, yellow: { firstAnswer: { aroundTheClock: true, hours: 8 }, settled: day(7) } }, byCategory: { safety: { blue: { settled: day(4) } } } }
  await change('street', { limits, categoryNames: { ...defaultSettings.categoryNames, sanitation: '清扫保洁' }, standardReasons: { ...defaultSettings.standardReasons, due: ['等一等'] } }, { id: communityId })
  const { body: raised } = await world.call('resident', 'raiseIssue', { body: { text: '楼道里的灯不亮了', placeId: communityId } })
  const { due_at } = await world.database.db.selectFrom('matter').select('due_at').where('id', '=', String(raised['id'] ?? raised['issueId'])).executeTakeFirstOrThrow()
  expect(due_at).toEqual(new Date(world.now.getTime() + 8 * 3_600_000))
  const form = (await world.call('clerk', 'getTriageForm')).body as unknown as { categories: { code: string; name: string }[]; dues: { category: string; urgency: string; dueAt: string }[]; reasons: { due: string[] } }
  expect(form.categories.find(({ code }) => code === 'sanitation')?.name).toBe('清扫保洁')
  expect(form.reasons.due).toEqual(['等一等'])
  const dueOf = (category: string) => form.dues.find((due) => due.category === category && due.urgency === 'blue')?.dueAt ?? ''
  expect(dueOf('safety') < dueOf('municipal')).toBe(true)
})
