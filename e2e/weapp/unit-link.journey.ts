import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { bringUnits } from '../support/lively-units'
import { makePdf } from '../support/make-pdf'
import { openWorld, type World } from '../support/world'
import { closeApps, openApp, press, sees } from './session/steps'

let world: World
let street: Somebody
let life: { supported: string; unitToken: string }

beforeAll(async () => {
  world = await openWorld()
  street = await signedIn(world.url, cast.streetOffice)
  life = await bringUnits(world, { resident: await guest(world.url), deputy: await signedIn(world.url, cast.deputyHan), community: await signedIn(world.url, cast.communityYu) })
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

it('opens a company\'s link as WeChat gives it, and proves what was done by a PDF out of a chat', async () => {
  const q = encodeURIComponent(`https://minqing.example/u/${life.unitToken}`)
  const app = await openApp(world, {
    path: 'packages/handler-desk/enter/index', query: { q },
    wx: { login: 'a-company', messageFiles: [{ content: makePdf(), name: '道闸验收单.pdf', extension: 'pdf' }] },
  })
  await sees(app, '滨江物业')
  await sees(app, /口令是 \d{8}/)
  await app.page().input({ label: '您的姓名' }, '王师傅')
  await press(app, '进去办事')
  await sees(app, '王师傅')
  await press(app, /小区门口的道闸/)
  await press(app, '签收，开始办')
  await press(app, '签收，开始办')
  await sees(app, '办结')
  await press(app, '办结')
  await app.page().tap({ role: 'radio', name: '已解决' })
  await app.page().input({ label: '怎么解决的' }, '道闸换了电机')
  await press(app, '加附件（PDF）')
  await sees(app, /附件：道闸验收单\.pdf/)
  await press(app, '请居民评价')
  await sees(app, /经过/)
  const [newest] = (await street.call('getIssue', { params: { id: life.supported } })).timeline
  expect(newest).toMatchObject({ title: '滨江物业：办好了', by: '滨江物业 · 王师傅', documents: [{ name: '道闸验收单.pdf', pages: 1 }] })
  await press(app, /附件：道闸验收单/)
})
