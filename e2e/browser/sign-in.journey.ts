import type { Browser } from 'playwright-core'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { press, readReceipt, sees, sheet, startRaising, tokenOf, type, type Sent } from './session/steps'

const text = '小区大门的门禁坏了，谁都能进'
const phoneNumber = '13900001234'

let world: World
let browser: Browser
let phone: Phone
let sent: Sent

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  phone = await openPhone(browser, world.url)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const signIn = async (on: Phone): Promise<void> => {
  const { page } = on
  await on.open('/#/packages/resident/sign-in/index')
  await type(page, /手机号/, phoneNumber)
  await press(page, '获取验证码')
  await sees(page, /验证码是 \d{6}/)
  await press(page, '登录')
  await sees(page, '已登录')
}

const openMyIssues = async ({ page, open }: Phone): Promise<void> => {
  await open('/#/pages/me/index')
  await press(page, /我提的事/)
}

it('lets a guest sign in by SMS code and still have what was raised before', async () => {
  const { page } = phone
  await startRaising(phone, world.walls.token('deputy', '韩敏'))
  await type(page, /发生了什么/, text)
  await press(page, '发给韩代表')
  sent = await readReceipt(page)
  const before = await tokenOf(page)
  await signIn(phone)
  expect(await tokenOf(page)).not.toBe(before)
  await openMyIssues(phone)
  await sees(page, /小区大门的门禁坏了/)
  await lookAt(phone, 'journey-my-issues')
})

it('asks for a code that fits, and says so at the field', async () => {
  const wrong = await openPhone(browser, world.url)
  wrong.expectLost()
  const { page } = wrong
  await wrong.open('/#/packages/resident/sign-in/index')
  await type(page, /手机号/, '12345')
  await press(page, '获取验证码')
  await sees(page, '请填 11 位手机号')
  await type(page, /手机号/, '13900005678')
  await press(page, '获取验证码')
  await sees(page, /验证码是 \d{6}/)
  const right = await page.getByRole('textbox', { name: /^验证码/ }).inputValue()
  await type(page, /^验证码/, right === '000000' ? '000001' : '000000')
  await press(page, '登录')
  await sees(page, /验证码不对|验证码/)
  await lookAt(wrong, 'journey-wrong-code')
  expect(page.url()).toContain('sign-in')
  await wrong.close()
})

it('shows nothing of it after signing out, and all of it after signing in elsewhere', async () => {
  const { page } = phone
  await phone.open('/#/packages/resident/device/index')
  await press(page, '退出登录')
  await sheet(page, '退出登录？').getByRole('button', { name: '退出登录' }).click()
  await sees(page, '已退出')
  await openMyIssues(phone)
  await sees(page, '您还没有提过事')
  const other = await openPhone(browser, world.url)
  await signIn(other)
  await openMyIssues(other)
  await sees(other.page, /小区大门的门禁坏了/)
  expect(other.faults).toEqual([])
  await other.close()
})

it('forgets the device when asked to', async () => {
  const { page } = phone
  await signIn(phone)
  await phone.open('/#/packages/resident/device/index')
  await press(page, '忘记这台设备')
  await lookAt(phone, 'journey-forget-asks')
  await sheet(page, '忘记这台设备？').getByRole('button', { name: '忘记这台设备' }).click()
  await sees(page, '已忘记这台设备')
  await phone.open('/')
  await sees(page, '选您住的小区')
  expect(await page.evaluate(`localStorage.getItem('session.token')`)).toBeNull()
  expect(await page.getByText('我的进展').count()).toBe(0)
})

it('opens the issue with the follow-up code alone, on a phone that was never here', async () => {
  const fresh = await openPhone(browser, world.url)
  const { page } = fresh
  await fresh.open('/#/pages/me/index')
  await press(page, /用查询码看进展/)
  await type(page, /查询码/, sent.followUpCode.toLowerCase().replace(/-/g, ''))
  await press(page, '看进展')
  await sees(page, sent.number)
  await sees(page, '经过')
  await lookAt(fresh, 'journey-by-code')
  expect(fresh.faults).toEqual([])
  await fresh.close()
})

// What the server prints is tried as it is printed: each desk's address, and the person to choose there.
it('prints for each desk an address and a person that lead into it', async () => {
  const printed = [...world.server.said().matchAll(/http:\/\/localhost:\d+(\/#\/packages\/\S+)\s+choose 「(.+?)」/g)].map(([, path = '', label = '']) => ({ path, label }))
  expect(printed.map(({ label }) => label)).toEqual([expect.stringContaining('代表'), expect.stringContaining('社区'), expect.stringContaining('街道办事处')])
  for (const { path, label } of printed) {
    const visitor = await openPhone(browser, world.url)
    const { page } = visitor
    await visitor.open(path)
    await press(page, '登录')
    await sees(page, '演示：选一个人登录')
    await press(page, new RegExp(label))
    await sees(page, /验证码是 \d{6}/)
    await press(page, '登录')
    await sees(page, /待办|待研判|待协调/)
    expect(visitor.faults).toEqual([])
    await visitor.close()
  }
})
