import type { Browser } from 'playwright-core'
import { tellsOfItself } from '../support/make-photo'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { addPhoto, press, readReceipt, sees, startRaising, type } from './session/steps'

let world: World
let browser: Browser
let phone: Phone

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  phone = await openPhone(browser, world.url)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

it('leads from a code on the wall to a number, a way back and every further step', async () => {
  const { page } = phone
  await startRaising(phone, world.walls.token('deputy', '韩敏'))
  await type(page, /发生了什么/, '5 栋楼下的路灯坏了一个多星期，晚上老人下楼看不见')
  await addPhoto(phone)
  await type(page, /具体位置/, '2 单元门口')
  await lookAt(phone, 'journey-raise-filled')
  await press(page, '发给韩代表')

  await sees(page, '已送到韩代表')
  const sent = await readReceipt(page)
  expect(sent.followUpCode.replace(/-/g, '').length).toBeGreaterThanOrEqual(12)
  await sees(page, /前答复/)
  await lookAt(phone, 'journey-receipt')

  await press(page, '看看进展')
  await sees(page, '经过')
  await sees(page, sent.number)
  await sees(page, '已送到韩代表')
  await lookAt(phone, 'journey-detail')
})

it('keeps the photo, and nothing of where it was taken', async () => {
  const { page } = phone
  const shown = page.locator('img[src*="/media/"]').locator('visible=true').first()
  await shown.waitFor()
  expect(await shown.evaluate((image) => Number(image.naturalWidth))).toBeGreaterThan(0)
  const address = await shown.getAttribute('src')
  const picture = await page.request.get(String(address))
  expect(picture.status()).toBe(200)
  expect(await tellsOfItself(await picture.body())).toBe(false)
})

it('shows the progress on the home page from then on, also after closing the app', async () => {
  const { page } = phone
  await phone.open('/')
  await sees(page, '我的进展')
  await sees(page, /5 栋楼下的路灯坏了/)
  await lookAt(phone, 'journey-home-after')
  await press(page, /5 栋楼下的路灯坏了/)
  await sees(page, '经过')
  expect(phone.faults).toEqual([])
})

it('says what is missing at the field that lacks it, and rings the alarm for what cannot wait', async () => {
  const stranger = await openPhone(browser, world.url)
  const { page } = stranger
  await stranger.open('/#/packages/resident/raise/index')
  await press(page, '发出去')
  await sees(page, '请选一下是哪个小区')
  await type(page, /发生了什么/, '楼下着火了，冒浓烟')
  await sees(page, /119/)
  await lookAt(stranger, 'journey-raise-emergency')
  await stranger.close()
})
