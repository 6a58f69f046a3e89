import { openWorld, type World } from '../support/world'
import { WxFailure, type WeappSession } from './runner'
import { closeApps, fillIn, openApp, press, readNumber, scanned, sees } from './session/steps'

const text = '小区大门的门禁坏了，谁都能进'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

// WeChat is there but gives no code: its servers are slow, or the account is restricted.
const noLogin = { login: () => { throw new WxFailure('fail internal error') } }

const openMine = async (app: WeappSession): Promise<void> => {
  await app.tapTab('pages/me/index')
  await press(app, /^我提的事/)
}

const signIn = async (app: WeappSession): Promise<void> => {
  await app.tapTab('pages/me/index')
  await press(app, '登录')
  await app.page().input({ label: '手机号' }, '13900001234')
  await press(app, '获取验证码')
  await sees(app, /验证码是 \d{6}/)
  await press(app, '登录')
  await app.waitFor(() => app.page().route === 'pages/me/index', 'the way back')
}

it('knows the person by WeChat alone on a new phone, and by phone number beyond WeChat', async () => {
  const old = await openApp(world, { ...scanned(world.walls.token('deputy', '韩敏')), wx: { login: 'gina' } })
  await fillIn(old, text)
  await press(old, '发给韩代表')
  await readNumber(old)
  const next = await openApp(world, { wx: { login: 'gina' } })
  await openMine(next)
  await sees(next, '小区大门的门禁坏了')
  await signIn(next)
  const guest = await openApp(world, { wx: { apis: noLogin } })
  await signIn(guest)
  await openMine(guest)
  await sees(guest, '小区大门的门禁坏了')
})

it('joins what a guest raised when WeChat did not answer', async () => {
  const app = await openApp(world, { ...scanned(world.walls.token('deputy', '韩敏')), wx: { apis: noLogin } })
  await fillIn(app, '六楼楼道灯不亮')
  await press(app, '发给韩代表')
  await readNumber(app)
  await signIn(app)
  await openMine(app)
  await sees(app, '六楼楼道灯不亮')
  await sees(app, '小区大门的门禁坏了')
})

it('shows nothing to somebody else', async () => {
  const stranger = await openApp(world, { wx: { login: 'hanna' } })
  await openMine(stranger)
  await sees(stranger, '您还没有提过事')
})
