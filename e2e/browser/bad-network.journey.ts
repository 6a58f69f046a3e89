import type { Browser } from 'playwright-core'
import { somebody } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { addPhoto, button, press, readReceipt, sees, startRaising, tokenOf, type } from './session/steps'

let world: World
let browser: Browser
let phone: Phone

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

beforeEach(async () => {
  phone = await openPhone(browser, world.url)
})

afterEach(async () => {
  expect(phone.faults).toEqual([])
  await phone.close()
})

const write = async (text: string): Promise<void> => {
  await startRaising(phone, world.walls.token('deputy', '韩敏'))
  await type(phone.page, /发生了什么/, text)
}

const mine = async () => (await somebody(world.url, await tokenOf(phone.page)).call('listMyIssues', {})).items

it('keeps what was written, with its photo, when the app is closed', async () => {
  const { page } = phone
  await write('楼顶漏水，下雨天六楼墙上渗水')
  await addPhoto(phone)
  await sees(page, '草稿已存好')
  await phone.open('/#/packages/resident/raise/index')
  await sees(page, '接着上次没写完的')
  expect(await page.getByRole('textbox', { name: /发生了什么/ }).inputValue()).toBe('楼顶漏水，下雨天六楼墙上渗水')
  await button(page, /^看大图/).waitFor()
  const picture = page.locator('img[src^="blob:"], img[src^="data:"]').first()
  expect(await picture.evaluate((image) => Number(image.naturalWidth))).toBeGreaterThan(0)
  await lookAt(phone, 'journey-draft-restored')
  await press(page, '发给韩代表')
  await readReceipt(page)
  await sees(page, '已送到韩代表')
  await press(page, '看看进展')
  await page.locator('img[src*="/media/"]').locator('visible=true').first().waitFor()
  expect(await mine()).toHaveLength(1)
})

it('sends by itself, once, what was written without a network', async () => {
  const { page } = phone
  phone.expectLost()
  await write('垃圾桶满了三天没人收，味道很大')
  await addPhoto(phone)
  // The form is open for a while when the network goes, as in a lift.
  await page.waitForTimeout(3000)
  await phone.context.setOffline(true)
  await press(page, '发给韩代表')
  await sees(page, '已存好，有网就发')
  await lookAt(phone, 'journey-offline-kept')
  await press(page, '回首页')
  await sees(page, '待发送 1')
  await lookAt(phone, 'journey-home-waiting')
  await press(page, /待发送 1/)
  await sees(page, '等网络，会自己发')
  await lookAt(phone, 'journey-outbox')
  await phone.context.setOffline(false)
  await sees(page, '没有等着发的')
  const sent = await mine()
  expect(sent.map(({ title, photoCount }) => ({ title, photoCount }))).toEqual([{ title: '垃圾桶满了三天没人收', photoCount: 1 }])
})

it('gives the same number when the reply to a send is lost', async () => {
  const { page } = phone
  phone.expectLost()
  await write('电动车在楼道里充电，晚上睡不安稳')
  let lost = 0
  await page.route('**/api/v1/issues', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort('connectionreset')
  })
  await press(page, '发给韩代表')
  const { number } = await readReceipt(page)
  expect(lost).toBe(1)
  expect((await mine()).map((one) => one.number)).toEqual([number])
})

it('makes one issue of a double tap', async () => {
  const { page } = phone
  await write('健身器材松了，孩子玩着危险')
  await button(page, '发给韩代表').dblclick()
  await readReceipt(page)
  expect(await mine()).toHaveLength(1)
})

it('keeps what the server refused, and says why', async () => {
  const { page } = phone
  phone.expectLost()
  await write('路面有个大坑，骑车差点摔倒')
  await page.route('**/api/v1/issues', (route) => (route.request().method() === 'POST'
    ? route.fulfill({ status: 422, contentType: 'application/json', body: JSON.stringify({ code: 'issue.textTooShort', message: '请把事情写得再清楚一些，至少 5 个字', requestId: 'e2e' }) })
    : route.continue()))
  await press(page, '发给韩代表')
  await sees(page, /请把事情写得再清楚一些/)
  await lookAt(phone, 'journey-refused')
})
