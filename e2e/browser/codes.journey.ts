import type { Browser } from 'playwright-core'
import type { CodeKind } from '../../contract/place/vocabulary'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { button, lookUp, press, sees, sheet } from './session/steps'

const kinds: readonly { kind: CodeKind; label: string; shows: RegExp; leadsTo: RegExp }[] = [
  { kind: 'deputy', label: '韩敏', shows: /鱼复街道议事代表/, leadsTo: /^向韩代表提事$/ },
  { kind: 'place', label: '榕树邻居里', shows: /联系这里的代表/, leadsTo: /^我要提事$/ },
  { kind: 'grid', label: '', shows: /栋/, leadsTo: /^我要提事$/ },
  { kind: 'community', label: '榕树社区', shows: /联系这里的代表/, leadsTo: /^我要提事$/ },
  { kind: 'wish_box', label: '榕树邻居里', shows: /这里是心愿箱/, leadsTo: /^我要提事$/ },
  { kind: 'home', label: '街道人大代表之家', shows: /这里是代表之家/, leadsTo: /^选我住的小区$/ },
  { kind: 'street', label: '街道便民服务大厅', shows: /先选您住的小区/, leadsTo: /^选我住的小区$/ },
]

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

afterEach(() => phone.close())

it.each(kinds)('a code of kind $kind says where one is and leads on', async ({ kind, label, shows, leadsTo }) => {
  await phone.open(`/q/${world.walls.token(kind, label)}`)
  await sees(phone.page, shows)
  await button(phone.page, leadsTo).waitFor()
  await lookAt(phone, `code-${kind}`)
})

it('leads on from a code nobody knows', async () => {
  phone.expectLost()
  await phone.open('/q/Zz9Zz9Zz9Zz9')
  await sees(phone.page, /这个码我们不认识/)
  await lookAt(phone, 'code-unknown')
  await press(phone.page, '选我住的小区')
  await sees(phone.page, '榕树社区')
})

it('leads on from a code that was taken out of use', async () => {
  phone.expectLost()
  const token = world.walls.token('place', '水运码头说事亭')
  await world.walls.revoke(token)
  await phone.open(`/q/${token}`)
  await sees(phone.page, /这个码已经停用/)
  await lookAt(phone, 'code-revoked')
})

it('takes the letters under a code where there is no camera', async () => {
  const { page } = phone
  await phone.open('/')
  await press(page, /扫码提事/)
  const scan = sheet(page, '扫码提事')
  await scan.getByRole('textbox').fill(world.walls.token('deputy', '韩敏'))
  await lookAt(phone, 'scan-by-letters')
  await scan.getByRole('button', { name: '打开' }).click()
  await button(page, '向韩代表提事').waitFor()
})

it('reads a photo of the code', async () => {
  const { page } = phone
  const { toBuffer } = await import('qrcode')
  await phone.open('/')
  await press(page, /扫码提事/)
  const asked = page.waitForEvent('filechooser')
  await press(page, '拍下墙上的码')
  const code = await toBuffer(`${world.url}/q/${world.walls.token('deputy', '韩敏')}`, { width: 600, margin: 6 })
  await (await asked).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: code })
  await button(page, '向韩代表提事').waitFor()
  expect(phone.faults).toEqual([])
})

it('finds the estate by its name, and remembers it', async () => {
  const { page } = phone
  await phone.open('/')
  await button(page, '去选小区').waitFor()
  await sees(page, /鱼复街道/)
  // The words beside the button belong to it: people press what they read.
  await page.getByText('选您住的小区').locator('visible=true').click({ force: true })
  await lookUp(page, /小区名字/, '榕树苑')
  await press(page, '榕树苑')
  await lookAt(phone, 'choose-buildings')
  await sheet(page, /哪几栋/).getByRole('button', { name: '5–8 栋', exact: true }).click()
  await sees(page, '榕树苑 5–8 栋')
  await phone.open('/')
  await sees(page, '榕树苑 5–8 栋')
})
