import { guest } from '../support/act-as'
import { bringToLife, pages, type Life } from '../support/lively-street'
import { openWorld, raise, type World } from '../support/world'
import { openEveryPage, routesOf, type WeappSession } from './runner'
import { built, closeApps, fillIn, openApp, press, scanned, sees } from './session/steps'

const kilobyte = 1024
const limits = { first: 32 * kilobyte, rows: 32 * kilobyte, touch: 4 * kilobyte }

let world: World
let life: Life

beforeAll(async () => {
  world = await openWorld()
  life = await bringToLife(world)
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const pathOf = (address: string): { path: string; query: Record<string, string> } => {
  const [path = '', search = ''] = address.split('?')
  return { path, query: Object.fromEntries(new URLSearchParams(search)) }
}

const biggest = (app: WeappSession, route: string, first: boolean): number =>
  Math.max(0, ...app.setDataBytes.filter((entry) => entry.page === route && entry.first === first).map(({ bytes }) => bytes))

it.each(pages)('$name shows what it is for, lightly and with all its names', async ({ as, path, shows }) => {
  const token = life.tokens[as]
  const { path: route, query } = pathOf(path(life))
  const app = await openApp(world, { path: route, query, storage: token ? { 'session.token': token } : {}, wx: { login: `page-${as}` } })
  await sees(app, shows)
  expect(app.page().lostAria()).toEqual([])
  expect(biggest(app, route, true)).toBeLessThanOrEqual(limits.first)
  expect(biggest(app, route, false)).toBeLessThanOrEqual(limits.rows)
})

it('opens every page also where nothing was said of what to show', async () => {
  const reports = await openEveryPage({ dir: built, apiBase: world.url })
  expect(reports.map(({ route }) => route)).toEqual(routesOf(built))
  expect(reports.filter(({ errors, lostAria, text }) => errors.length > 0 || lostAria.length > 0 || text === '')).toEqual([])
  expect(Math.max(...reports.map(({ firstSetDataBytes }) => firstSetDataBytes))).toBeLessThanOrEqual(limits.first)
})

it('brings twenty more rows in one light update', async () => {
  const resident = await guest(world.url)
  for (let at = 1; at <= 45; at += 1) await raise(world, resident, { text: `${at} 号楼的路灯坏了，晚上看不见路` })
  const app = await openApp(world, { path: 'pages/issues/index', storage: { 'session.token': resident.token } })
  await press(app, '我的')
  await sees(app, '45 号楼的路灯坏了')
  const before = app.setDataBytes.length
  await app.page().reachBottom()
  await sees(app, '10 号楼的路灯坏了')
  const more = app.setDataBytes.slice(before).map(({ bytes }) => bytes)
  expect(Math.max(...more)).toBeGreaterThan(2 * kilobyte)
  expect(Math.max(...app.setDataBytes.map(({ bytes }) => bytes))).toBeLessThanOrEqual(limits.rows)
})

it('answers a tap or a keystroke with a small update', async () => {
  const app = await openApp(world, { ...scanned(life.code), wx: { login: 'typist' } })
  await fillIn(app, '路灯')
  const sizes: number[] = []
  const during = async (touch: () => Promise<void>): Promise<void> => {
    const before = app.setDataBytes.length
    await touch()
    sizes.push(app.setDataBytes.slice(before).reduce((sum, { bytes }) => sum + bytes, 0))
  }
  const text = '路灯坏了一个多星期'
  for (let at = 3; at <= text.length; at += 1) await during(() => app.page().input({ label: '发生了什么' }, text.slice(0, at)))
  for (const name of [/^可以公开/, /^只给办的人看/, /^可以公开/]) await during(() => app.page().tap({ role: 'radio', name }))
  const sorted = [...sizes].sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(limits.touch)
  expect(sorted[0]).toBeGreaterThan(0)
})
