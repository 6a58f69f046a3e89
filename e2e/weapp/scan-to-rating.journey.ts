import { cast, signedIn, somebody, type Somebody } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import type { WeappSession } from './runner'
import { addPhoto, closeApps, fillIn, openApp, press, readNumber, scanned, scannedAppCode, sees, tokenOf } from './session/steps'

let world: World
let app: WeappSession
let token: string
let deputy: Somebody

beforeAll(async () => {
  world = await openWorld()
  token = world.walls.token('deputy', '韩敏')
  deputy = await signedIn(world.url, cast.deputyHan)
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const mine = async () => (await somebody(world.url, tokenOf(app)).call('listMyIssues', {})).items

it('leads from a scan to a number and a timeline, with a photo', async () => {
  app = await openApp(world, { ...scanned(token), wx: { login: 'anna' } })
  await sees(app, '鱼复街道议事代表')
  await fillIn(app, '5 栋楼下的路灯坏了一个多星期，晚上老人下楼看不见')
  await addPhoto(app)
  await press(app, '发给韩代表')
  await sees(app, '已送到韩代表')
  const number = await readNumber(app)
  await press(app, '看看进展')
  await sees(app, '经过')
  await sees(app, number)
  const [issue] = await mine()
  expect(issue).toMatchObject({ number, photoCount: 1, title: '5 栋楼下的路灯坏了一个多星期' })
  await app.tapTab('pages/home/index')
  await sees(app, '我的进展')
})

it('understands a mini-program code as well, and a second scan while it runs', async () => {
  app = await openApp(world, scannedAppCode(token))
  await sees(app, '韩敏')
  await app.hide()
  await app.enter('pages/landing/index', { q: encodeURIComponent(`https://minqing.example/q/${world.walls.token('home', '街道人大代表之家')}`) })
  await sees(app, '这里是代表之家')
  await app.enter('pages/landing/index', { scene: 'Zz9Zz9Zz9Zz9' })
  await sees(app, '这个码我们不认识')
  await press(app, '选我住的小区')
  await sees(app, '榕树苑')
})

it('scans with WeChat from the home page', async () => {
  app = await openApp(world, { wx: { scanCode: `https://minqing.example/q/${token}` } })
  await press(app, /^扫码提事/)
  await sees(app, '向韩代表提事')
})

it('offers typing where the camera is refused, and takes going back for what it is', async () => {
  app = await openApp(world, { wx: { scanCode: 'cancel' } })
  await press(app, /^扫码提事/)
  expect(app.page().find({ role: 'dialog', name: '扫码提事' })).toBeUndefined()
  app.answers.scanCode = 'refused'
  await press(app, /^扫码提事/)
  await sees(app, '允许微信使用相机')
  await app.page().input({ label: /^或者填码上的字/ }, 'not ours!')
  await press(app, '打开')
  await sees(app, '请对照墙上的码再填一次')
  await app.page().input({ label: /^或者填码上的字/ }, token)
  await press(app, '打开')
  await sees(app, '向韩代表提事')
})

it('types a code where the page of a lost one offers it', async () => {
  app = await openApp(world, { path: 'pages/landing/index' })
  await press(app, '再扫一次，或填码')
  await app.page().input({ label: /^或者填码上的字/ }, token)
  await press(app, '打开')
  await sees(app, '向韩代表提事')
})

it('brings the answer of the deputy back, and takes both ratings apart', async () => {
  app = await openApp(world, { ...scanned(token), wx: { login: 'bella' } })
  await fillIn(app, '单元门口的台阶缺了一块，老人容易绊倒')
  await press(app, '发给韩代表')
  await readNumber(app)
  const [issue] = await mine()
  const params = { id: issue?.id ?? '' }
  await deputy.call('seeIssue', { params })
  await deputy.call('answerIssue', { params, body: { words: '我去看看，看完再告诉您' } })
  await press(app, '看看进展')
  await sees(app, '我去看看，看完再告诉您')
  await deputy.call('settleIssue', { params, body: { words: '物业已经把台阶补好了', ending: 'settled' } })
  await app.page().pullDown()
  await sees(app, '物业已经把台阶补好了')
  await rateEverything()
  await sees(app, '我的评价')
  expect((await mine())[0]?.state).toBe('closed')
})

async function rateEverything(): Promise<void> {
  const groups = app.page().findAll({ role: 'radiogroup' })
  expect(groups.length).toBeGreaterThanOrEqual(1)
  for (let nth = 0; nth < groups.length; nth += 1) await app.page().tap({ role: 'radio', name: '满意', nth })
  await press(app, '提交评价')
}
