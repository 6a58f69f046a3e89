import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { makePhoto } from '../support/make-photo'
import { uploadPhoto } from '../support/upload-photo'
import { openWorld, raise, type World } from '../support/world'
import type { WeappSession } from './runner'
import { closeApps, openApp, press, sees } from './session/steps'

let world: World
let clerk: Somebody
let reviewId: string

beforeAll(async () => {
  world = await openWorld()
  clerk = await signedIn(world.url, cast.communityYu)
  const resident = await guest(world.url)
  const photoId = await uploadPhoto(world.url, resident, await makePhoto())
  const { issueId } = await raise(world, resident, { text: '公交站台的灯箱碎了，玻璃渣满地', visibility: 'public', photoIds: [photoId] })
  reviewId = (await clerk.call('listReviews')).items.find((one) => one.issueId === issueId)?.id ?? ''
})

afterAll(() => world.end())
afterEach(() => expect(closeApps()).toEqual([]))

const surface = { label: '要遮的照片' }
/** One finger from here to there; there is no layout, so the photo is 375 wide and 40 high. */
const finger = async (app: WeappSession, from: { x: number; y: number }, to = from): Promise<void> => {
  const page = app.page()
  await page.fire(surface, 'touchstart', from)
  if (to !== from) await page.fire(surface, 'touchmove', to)
  await page.fire(surface, 'touchend', to)
}

it('covers parts of a photo with a finger, takes one back, and checks with what is left', async () => {
  const app = await openApp(world, { path: 'packages/office-desk/review/index', query: { id: reviewId }, storage: { 'session.token': clerk.token } })
  await sees(app, '居民原话')
  await app.page().tap({ role: 'switch', name: '照片 1 公开' })
  await press(app, /^遮人脸、车牌/)
  await finger(app, { x: 75, y: 8 }, { x: 150, y: 20 })
  await sees(app, '好了（已遮 1 处）')
  await finger(app, { x: 300, y: 30 })
  await sees(app, '好了（已遮 2 处）')
  await press(app, '撤销')
  await sees(app, '好了（已遮 1 处）')
  expect(app.page().lostAria()).toEqual([])
  await press(app, '好了（已遮 1 处）')
  await sees(app, '已遮 1 处')
  for (const name of [/没有姓名、电话/, /没有不宜公开/]) await app.page().tap({ role: 'switch', name })
  await press(app, '初审通过')
  await sees(app, '终审要换一个人')
  const { photos } = await clerk.call('getReview', { params: { id: reviewId } })
  const [mask] = photos[0]?.masks ?? []
  expect([mask?.x, mask?.y, mask?.width, mask?.height].map((part) => part?.toFixed(2))).toEqual(['0.20', '0.20', '0.20', '0.30'])
})
