import { signedIn, somebody } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import type { WeappSession } from './runner'
import { closeApps, fillIn, openApp, press, readNumber, scanned, sees, tokenOf } from './session/steps'

const [anna, bella] = ['13900001111', '13900002222']

let world: World
let app: WeappSession

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const titlesOf = async (phone: string) => (await (await signedIn(world.url, phone)).call('listMyIssues', {})).items.map(({ title }) => title)

async function signIn(phone: string): Promise<void> {
  await app.enter('packages/resident/sign-in/index', {})
  await app.page().input({ label: '手机号' }, phone)
  await press(app, '获取验证码')
  await sees(app, /验证码是 \d{6}/)
  await app.page().tap({ role: 'button', name: '登录' })
  await sees(app, '扫码提事')
}

/** Without a network the server does not hear of it; the phone is out all the same. */
async function signOut(): Promise<void> {
  await app.enter('packages/resident/device/index', {})
  await press(app, '退出登录')
  await sees(app, '不会用别人的名字发')
  await app.page().tap({ role: 'button', name: '退出登录', nth: 1 })
  await sees(app, '扫码提事')
}

it('holds what the first wrote while a second uses the phone, and sends it as the first', async () => {
  app = await openApp(world, { ...scanned(world.walls.token('deputy', '韩敏')), wx: { login: 'shared' } })
  await sees(app, '韩敏')
  await signIn(anna)
  await app.enter('pages/landing/index', { scene: world.walls.token('deputy', '韩敏') })
  await fillIn(app, '地下车库入口的灯全部不亮，进出很危险')
  await app.offline(true)
  await press(app, '发给韩代表')
  await sees(app, '已存好，有网就发')
  await signOut()
  await sees(app, '1 件等本人登录后再发')
  await app.offline(false)

  await signIn(bella)
  await app.enter('pages/landing/index', { scene: world.walls.token('deputy', '韩敏') })
  await fillIn(app, '楼顶漏水，下雨天六楼墙上渗水')
  await press(app, '发给韩代表')
  await readNumber(app)
  await app.enter('packages/resident/outbox/index', {})
  await sees(app, '1 件等本人登录后再发')
  expect(app.page().text()).not.toContain('地下车库')
  expect((await somebody(world.url, tokenOf(app)).call('listMyIssues', {})).items.map(({ title }) => title)).toEqual(['楼顶漏水'])

  await signOut()
  await signIn(anna)
  await app.enter('packages/resident/outbox/index', {})
  await sees(app, '没有等着发的')
  expect(await titlesOf(anna)).toEqual(['地下车库入口的灯全部不亮'])
  expect(await titlesOf(bella)).toEqual(['楼顶漏水'])
})
