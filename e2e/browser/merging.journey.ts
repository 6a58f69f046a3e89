import type { Browser } from 'playwright-core'
import { guest, type Somebody } from '../support/act-as'
import { deputyHan, openWorld, raise, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { press, sees, sheet, signInAs } from './session/steps'

const [first, second] = ['七栋下坡那里的灯灭了，黑咕隆咚的，老人看不清路', '7栋坡上路灯不亮，上周有人踩空崴了脚']

let world: World
let browser: Browser
let community: Phone
let raisers: Somebody[]
let ids: string[]

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const deputy = await deputyHan(world.url)
  raisers = [await guest(world.url), await guest(world.url)]
  ids = []
  for (const [at, text] of [first, second].entries()) {
    const raiser = raisers[at]
    if (!raiser) throw new Error('nobody raises it')
    const { issueId } = await raise(world, raiser, { text })
    await deputy.call('passIssueOn', { params: { id: issueId }, body: { words: '请社区看看' } })
    ids.push(issueId)
  }
  community = await openPhone(browser, world.url, { screen: 'desk' })
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

/** Signs in, arrives at the desk, and opens the second issue there. */
async function openSecond(phone: Phone): Promise<void> {
  await signInAs(phone, '余大勇 · 榕树社区')
  await press(phone.page, /社区.*工作台/)
  await sees(phone.page, '待研判')
  await phone.open(`/#/packages/office-desk/issue/index?id=${ids[1] ?? ''}`)
  await sees(phone.page, '可能是同一件事')
}

it('proposes to the community what may be the same, found by other words', async () => {
  const { page } = community
  await openSecond(community)
  await sees(page, /^很像 · /)
  await lookAt(community, 'journey-merge-proposed')
})

it('says what a merge does, and merges when told to', async () => {
  const { page } = community
  await press(page, /^合并办理：七栋下坡/)
  await sheet(page, '合并办理').getByText('两边的居民都会收到每一步消息').waitFor()
  await lookAt(community, 'journey-merge-asked')
  await sheet(page, '合并办理').getByRole('button', { name: '合并办理', exact: true }).click()
  await sees(page, /已合并/)
  await lookAt(community, 'journey-merge-done')
  for (const [at, raiser] of raisers.entries()) expect((await raiser.call('getIssue', { params: { id: ids[at] ?? '' } })).state).toBe(at === 1 ? 'merged' : 'withCommunity')
})

it('is undone in the same place', async () => {
  const { page } = community
  await press(page, /拆开/)
  await sheet(page, /拆开/).getByRole('textbox').fill('看过现场，是两盏灯')
  await sheet(page, /拆开/).getByRole('button', { name: /拆开/ }).click()
  await sees(page, '已拆开')
  expect((await raisers[1]?.call('getIssue', { params: { id: ids[1] ?? '' } }))?.state).toBe('withCommunity')
  expect(community.faults).toEqual([])
})

it('shows the same on a phone', async () => {
  for (const elder of [false, true]) {
    const phone = await openPhone(browser, world.url, { elder })
    await openSecond(phone)
    await lookAt(phone, `journey-merge-phone-${elder ? 'elder' : 'normal'}`)
    await phone.close()
  }
})
