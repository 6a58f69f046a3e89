import { somebody } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import type { WeappSession } from './runner'
import { addPhoto, closeApps, fillIn, openApp, press, readNumber, scanned, sees, tokenOf } from './session/steps'

let world: World
let app: WeappSession

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const open = async (login: string) => {
  app = await openApp(world, { ...scanned(world.walls.token('deputy', '韩敏')), wx: { login } })
}
const mine = async () => (await somebody(world.url, tokenOf(app)).call('listMyIssues', {})).items

it('sends what was written without a network after the app was killed, photo and all, once', async () => {
  await open('carla')
  await fillIn(app, '地下车库入口的灯全部不亮，进出很危险')
  await addPhoto(app)
  await app.offline(true)
  await press(app, '发给韩代表')
  await sees(app, '已存好，有网就发')
  await press(app, '回首页')
  await sees(app, '待发送 1')
  const phone = app.close()

  app = await openApp(world, { device: phone, wx: { login: 'carla' } })
  await app.waitFor(() => !app.page().text().includes('待发送 1') && app.device.storage.has('session.token'), 'the outbox to empty', { timeoutMs: 8000 })
  await sees(app, '我的进展')
  expect((await mine()).map(({ title, photoCount }) => ({ title, photoCount }))).toEqual([{ title: '地下车库入口的灯全部不亮', photoCount: 1 }])
})

it('keeps the draft with its photo when the app is killed while writing', async () => {
  await open('dora')
  await fillIn(app, '楼顶漏水，下雨天六楼墙上渗水')
  await addPhoto(app)
  await sees(app, '草稿已存好')
  const phone = app.close()

  app = await openApp(world, { device: phone, path: 'packages/resident/raise/index', wx: { login: 'dora' } })
  await sees(app, '接着上次没写完的')
  expect(await app.page().valueOf({ label: '发生了什么' })).toBe('楼顶漏水，下雨天六楼墙上渗水')
  await app.page().get({ label: '看大图：照片 1' })
})

it('gives the same number when the reply is lost after the server committed', async () => {
  await open('elisa')
  await fillIn(app, '电动车在楼道里充电，晚上睡不安稳')
  app.loseReply({ method: 'POST', path: /\/issues$/ })
  await press(app, '发给韩代表')
  const number = await readNumber(app)
  const posts = app.requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/issues'))
  expect(posts.length).toBeGreaterThanOrEqual(2)
  expect(new Set(posts.map(({ header }) => header['Idempotency-Key'])).size).toBe(1)
  expect((await mine()).map((one) => one.number)).toEqual([number])
})

it('makes one issue of a double tap', async () => {
  await open('fiona')
  await fillIn(app, '健身器材松了，孩子玩着危险')
  await Promise.all([press(app, '发给韩代表'), press(app, '发给韩代表').catch(() => undefined)])
  await readNumber(app)
  expect(await mine()).toHaveLength(1)
})
