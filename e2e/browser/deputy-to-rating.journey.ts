import type { Browser } from 'playwright-core'
import { guest, somebody } from '../support/act-as'
import { openWorld, raise, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { button, press, sees, sheet, signInAs, type } from './session/steps'

const text = '楼道里堆了很多旧家具，过不了轮椅'

let world: World
let browser: Browser
let resident: Phone
let deputy: Phone
let community: Phone
let id: string
let residentToken: string

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const someone = await guest(world.url)
  residentToken = someone.token
  id = (await raise(world, someone, { text })).issueId
  resident = await openPhone(browser, world.url, { token: residentToken })
  deputy = await openPhone(browser, world.url)
  community = await openPhone(browser, world.url, { screen: 'desk' })
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const openMine = () => resident.open(`/#/packages/resident/issue/index?id=${id}`)

it('brings the issue to the deputy, whose look is told to who raised it', async () => {
  const { page } = deputy
  await signInAs(deputy, '韩敏 · 代表')
  await press(page, /代表工作台/)
  await press(page, new RegExp(text.slice(0, 10)))
  await sees(page, '经过')
  await lookAt(deputy, 'journey-deputy-issue')
  await openMine()
  await sees(resident.page, '韩代表已看到')
})

it('lets the deputy follow up in one tap and ask back', async () => {
  const { page } = deputy
  await press(page, '接下来我跟进')
  await sees(page, '已告诉居民您在跟进')
  await press(page, '请居民补充')
  const asking = sheet(page, '请居民补充')
  await asking.getByRole('button', { name: '请说说具体在哪栋哪层' }).click()
  await lookAt(deputy, 'journey-deputy-asks')
  await asking.getByRole('button', { name: '问居民' }).click()
  await sees(page, '已问居民')
})

it('carries the answer of the resident back', async () => {
  const { page } = resident
  await openMine()
  await sees(page, /请说说具体在哪栋哪层/)
  await press(page, '回答补充')
  const answering = sheet(page, '回答补充')
  await answering.getByRole('textbox').fill('5 栋 1 单元，从 2 楼到 4 楼')
  await lookAt(resident, 'journey-resident-answers')
  await answering.getByRole('button', { name: '发送' }).click()
  await sees(page, /5 栋 1 单元，从 2 楼到 4 楼/)
})

it('goes on to the community, with a word', async () => {
  const { page } = deputy
  await deputy.open(`/#/packages/deputy-desk/issue/index?id=${id}`)
  await sees(page, /5 栋 1 单元，从 2 楼到 4 楼/)
  await press(page, '转社区')
  const passing = sheet(page, '转给社区')
  await passing.getByRole('button', { name: '转给社区' }).click()
  await sees(page, '请写几个字，也可以点下面现成的话')
  await passing.getByRole('textbox').fill('家具要物业一起清，请社区接着办')
  await passing.getByRole('button', { name: '转给社区' }).click()
  await sees(page, '已转给社区')
})

it('is answered and settled by the community at its desk', async () => {
  const { page } = community
  await signInAs(community, '余大勇 · 榕树社区')
  await press(page, /社区.*工作台/)
  await press(page, new RegExp(text.slice(0, 10)))
  await sees(page, /家具要物业一起清/)
  await lookAt(community, 'journey-community-desk')
  await press(page, '答复居民')
  const answering = sheet(page, '答复居民')
  await answering.getByRole('button', { name: /^已联系物业/ }).click()
  await lookAt(community, 'journey-community-answers')
  await answering.getByRole('button', { name: '发给居民' }).click()
  await sees(page, '答复已送到居民')
  await press(page, '已经解决了')
  const settling = sheet(page, '办结')
  await settling.getByRole('radio', { name: '已解决' }).click()
  await settling.getByRole('textbox').fill('旧家具已经清走，楼道通了')
  await settling.getByRole('button', { name: '请居民评价' }).click()
  await sees(page, '已请居民评价')
})

it('lets the resident judge both apart, and owe a reason for 不满意', async () => {
  const { page } = resident
  await openMine()
  await sees(page, '办得怎么样')
  await page.getByRole('radiogroup', { name: /韩代表/ }).getByRole('radio', { name: '满意', exact: true }).click()
  await page.getByRole('radiogroup', { name: /社区/ }).getByRole('radio', { name: '不满意' }).click()
  await press(page, '提交评价')
  await lookAt(resident, 'journey-rating-owes')
  expect((await mine()).state).toBe('done')
  await type(page, /哪里不满意/, '三楼的柜子还在')
  await press(page, '提交评价')
  await sees(page, '我的评价')
  await lookAt(resident, 'journey-rated')
})

it('brings the dissatisfied to the street, which takes it up again', async () => {
  const street = await openPhone(browser, world.url, { screen: 'desk' })
  const { page } = street
  await signInAs(street, '熊志强 · 街道办事处')
  await press(page, /街道.*工作台/)
  await press(page, /^不满意/)
  await press(page, new RegExp(text.slice(0, 10)))
  await sees(page, /三楼的柜子还在/)
  await lookAt(street, 'journey-street-disputed')
  await press(page, '重新办理')
  const reopening = sheet(page, '重新办理')
  await reopening.getByRole('button', { name: /^还要再去现场看一次/ }).click()
  await reopening.getByRole('button', { name: '重新办理' }).click()
  await sees(page, '已重新办理')
  await openMine()
  await sees(resident.page, /还要再去现场看一次/)
  expect((await mine()).state).toBe('reportedUp')
  for (const phone of [street, resident, deputy, community]) expect(phone.faults).toEqual([])
})

it('tells the resident of every step in the inbox', async () => {
  const { page } = resident
  await resident.open('/#/pages/me/index')
  await press(page, /^消息/)
  await sees(page, /韩代表/)
  expect(await button(page, new RegExp(text.slice(0, 8))).count()).toBeGreaterThanOrEqual(4)
  await lookAt(resident, 'journey-inbox')
})

const mine = () => somebody(world.url, residentToken).call('getIssue', { params: { id } })
