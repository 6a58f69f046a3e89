import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { openWorld, raise, type World } from '../support/world'
import type { WeappSession } from './runner'
import { closeApps, openApp, press, sees } from './session/steps'

const text = '楼道里堆了很多旧家具，过不了轮椅'

let world: World
let resident: Somebody
let id: string

beforeAll(async () => {
  world = await openWorld()
  resident = await guest(world.url)
  id = (await raise(world, resident, { text })).issueId
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const issue = () => resident.call('getIssue', { params: { id } })
const newest = async () => (await issue()).timeline[0]

/** The server's own word for the newest fact; the page may show it a moment before or after. */
async function happens(title: string): Promise<void> {
  for (const until = Date.now() + 8000; (await newest())?.title !== title;) {
    if (Date.now() > until) throw new Error(`「${title}」 did not happen; the newest is 「${(await newest())?.title ?? ''}」`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** By phone and SMS code, on the phone's own screen; demo mode shows the code. */
async function signIn(app: WeappSession, phone: string): Promise<void> {
  await press(app, '登录')
  await app.page().input({ label: '手机号' }, phone)
  await press(app, '获取验证码')
  await sees(app, /验证码是 \d{6}/)
  await app.page().tap({ role: 'button', name: '登录' })
  await sees(app, '工作台')
}

const openMe = (login: string) => openApp(world, { path: 'pages/me/index', wx: { login } })

/** One photo in the open sheet, taken with the phone. */
async function addPhoto(app: WeappSession): Promise<void> {
  await press(app, '加照片')
  await app.page().get({ label: '看大图：照片 1' })
}

it('a deputy follows up in one tap, answers with a ready phrase and a photo, and passes it on', async () => {
  const app = await openMe('deputy-han')
  await signIn(app, cast.deputyHan)
  await press(app, /代表工作台/)
  await sees(app, text.slice(0, 10))
  await press(app, new RegExp(text.slice(0, 10)))
  await sees(app, '经过')
  await happens('韩代表已看到')

  await press(app, '接下来我跟进')
  await sees(app, '韩代表在跟进')

  await press(app, '答复居民')
  await press(app, '我去看看，看完再告诉您')
  await addPhoto(app)
  await press(app, '发给居民')
  await sees(app, '韩代表答复')
  expect(await newest()).toMatchObject({ title: '韩代表答复', words: '我去看看，看完再告诉您', photos: [{ width: expect.any(Number) }] })

  await press(app, '转社区')
  await press(app, '转给社区')
  await sees(app, '请写几个字，也可以点下面现成的话')
  await press(app, '需要社区出面协调，请接着办')
  await press(app, '转给社区')
  await sees(app, '韩代表转给社区')
  expect(await issue()).toMatchObject({ state: 'withCommunity', timeline: [{ words: '需要社区出面协调，请接着办' }, {}, {}, {}, {}] })
})

it('the community answers and settles it, with a photo of how it is now', async () => {
  const app = await openMe('community-yu')
  await signIn(app, cast.communityYu)
  await press(app, /社区.*工作台/)
  await press(app, new RegExp(text.slice(0, 10)))
  await sees(app, '需要社区出面协调，请接着办')
  await press(app, '答复居民')
  await press(app, '已联系物业，有回音就告诉您')
  await press(app, '发给居民')
  await sees(app, '已联系物业，有回音就告诉您')
  expect((await issue()).state).toBe('communityHandling')

  await press(app, '已经解决了')
  await press(app, '请居民评价')
  await sees(app, '请先选一个')
  await app.page().tap({ role: 'radio', name: '已解决' })
  await press(app, '已经修好了，请您看看')
  await addPhoto(app)
  await press(app, '请居民评价')
  await sees(app, '已经修好了，请您看看')
  expect((await issue()).state).toBe('done')
  expect(await newest()).toMatchObject({ isResult: true, words: '已经修好了，请您看看', photos: [{ width: expect.any(Number) }] })
})

it('shows a deputy nothing of the desk of a community', async () => {
  const han = await signedIn(world.url, cast.deputyHan)
  const app = await openApp(world, { path: 'packages/office-desk/issues/index', storage: { 'session.token': han.token } })
  await sees(app, /登录|没有|不是/)
  expect(app.page().text()).not.toContain(text.slice(0, 10))
})
