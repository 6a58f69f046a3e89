import type { Browser } from 'playwright-core'
import { bringToLife, pages, type Life, type Role } from '../support/lively-street'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { button, press, sees } from './session/steps'

const nobodys = '01a20000-0000-7000-8000-000000000000'

// Pages that show what somebody else holds: the server's word decides whether there is anything to see.
const ofSomething: readonly { name: string; as: Role; path: string }[] = [
  { name: 'issue', as: 'resident', path: `packages/resident/issue/index?id=${nobodys}` },
  { name: 'receipt', as: 'resident', path: `packages/resident/receipt/index?id=${nobodys}` },
  { name: 'landing-deputy', as: 'nobody', path: `pages/landing/index?deputyId=${nobodys}` },
  { name: 'landing-code', as: 'nobody', path: 'pages/landing/index?code=Zz9Zz9Zz9Zz9' },
  { name: 'deputy-issue', as: 'deputy', path: `packages/deputy-desk/issue/index?id=${nobodys}` },
  { name: 'office-issue', as: 'community', path: `packages/office-desk/issue/index?id=${nobodys}` },
  { name: 'office-review', as: 'community', path: `packages/office-desk/review/index?id=${nobodys}` },
  { name: 'issue-mangled', as: 'resident', path: 'packages/resident/issue/index?id=%3Cscript%3E' },
  { name: 'issue-without', as: 'resident', path: 'packages/resident/issue/index' },
]

// What these say needs no server: they stay whole without one.
const withoutServer = new Map<string, RegExp>([
  ['wishes', /心愿/], ['evening-sessions', /院坝见/], ['me', /我提的事/], ['landing-lost', /没有看到码/], ['enter-unit-lost', /没有看到链接/], ['raise', /发生了什么/],
  ['outbox', /没有等着发的/], ['follow-up', /查询码/], ['sign-in', /获取验证码/], ['device', /忘记这台设备/], ['deputy-desk-closed', /登录/],
  ['handler-ledger-closed', /登录/], ['intake-closed', /登录/], ['intake', /居民说了什么/], ['intake-list', /粘贴表格内容/],
])

// Other states of pages that are here already.
const again = new Set(['home-first', 'issue-to-rate', 'me-deputy', 'sign-in-signed'])

let world: World
let browser: Browser
let life: Life

const phones = new Map<Role, Phone>()

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  life = await bringToLife(world)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const openAs = async (role: Role): Promise<Phone> => {
  const phone = phones.get(role) ?? await openPhone(browser, world.url, { token: life.tokens[role] })
  phone.expectLost()
  phones.set(role, phone)
  return phone
}

it.each(ofSomething)('$name says kindly that there is nothing here, and where to go on', async ({ name, as, path }) => {
  const phone = await openAs(as)
  const { page } = phone
  await phone.open(`/#/${path}`)
  await sees(page, /没有找到|不认识|看不到|不完整|没有看到/)
  expect(await button(page, /首页|小区|列表|再试|返回/).count()).toBeGreaterThan(0)
  await lookAt(phone, `nothing-${name}`)
})

it.each(pages.filter(({ name }) => !again.has(name)))('$name tells what to do when the server does not answer, and comes back with it', async ({ name, as, path, shows }) => {
  const phone = await openAs(as)
  const { page } = phone
  await page.route('**/api/**', (route) => route.abort('connectionrefused'))
  await phone.open(`/#/${path(life)}`)
  const words = withoutServer.get(name)
  await sees(page, words ?? /网络/)
  await lookAt(phone, `down-${name}`)
  await page.unroute('**/api/**')
  if (words) return undefined
  await press(page, '再试一次')
  return sees(page, shows)
})
