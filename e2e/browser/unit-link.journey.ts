import type { Browser } from 'playwright-core'
import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { reportedUp } from '../support/lively-meetings'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { addPaper, press, sees, sheet, type } from './session/steps'

const gate = '滨江花园的门禁坏了半个月，谁都能进'
const company = '滨江物业'
const desk = '/#/packages/handler-desk/issues/index'

let world: World
let browser: Browser
let street: Somebody
let office: Phone
let staff: Phone
let firm: Phone
let resident: Phone
let gateId: string
let link: string
let code: string

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const [someone, deputy, community] = [await guest(world.url), await signedIn(world.url, cast.deputyHan), await signedIn(world.url, cast.communityYu)]
  street = await signedIn(world.url, cast.streetOffice)
  gateId = await reportedUp(world, { resident: someone, deputy, community }, gate)
  resident = await openPhone(browser, world.url, { token: someone.token })
  office = await openPhone(browser, world.url, { token: street.token })
  firm = await openPhone(browser, world.url)
  staff = await openPhone(browser, world.url, { token: (await signedIn(world.url, cast.cityManagement)).token })
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

it('lets the street give a company a link, whose code is shown once', async () => {
  const { page } = office
  await office.open('/#/packages/management/part/index?part=handlers')
  await press(page, new RegExp(`^${company}`))
  await press(page, '用链接办事')
  const asked = sheet(page, new RegExp(company))
  await sees(page, /有效到/)
  await lookAt(office, 'journey-link-open')
  await asked.getByRole('button', { name: '重新生成链接和口令' }).click()
  await sees(page, /口令只显示这一次/)
  await lookAt(office, 'journey-link-given', /https?:\S+/)
  const text = await asked.innerText()
  link = /\/u\/[\w-]{43}/.exec(text)?.[0] ?? ''
  code = /\b\d{4} \d{4}\b/.exec(text)?.[0] ?? ''
  expect([link, code]).not.toContain('')
})

it('lets the company in by link, code and a name, and to its own desk', async () => {
  const units = (await street.call('listHandlers', { query: {} })).items
  const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? ''
  await street.call('assignIssue', { params: { id: gateId }, body: { handlerId: idOf(company), supportIds: [idOf('街道城管办')], words: '请办' } })
  const { page } = firm
  await firm.open(link)
  await sees(page, company)
  await lookAt(firm, 'journey-link-enter')
  await type(page, /^口令/, '0000 0000')
  await press(page, '进去办事')
  await sees(page, '请写姓名，2 到 20 个字')
  await type(page, /^您的姓名/, '王师傅')
  firm.expectLost()
  await press(page, '进去办事')
  await sees(page, /口令不对/)
  await lookAt(firm, 'journey-link-wrong')
  await type(page, /^口令/, code)
  await press(page, '进去办事')
  await sees(page, `${company}工作台`)
  await sees(page, gate.slice(0, 12))
  await lookAt(firm, 'journey-link-desk')
  expect(page.url()).not.toContain(link.slice(3))
})

it('shows the supporting unit what it supports, and lets it say what it did', async () => {
  const { page } = staff
  await staff.open(desk)
  await sees(page, '配合')
  await lookAt(staff, 'journey-support-desk')
  await press(page, new RegExp(`^${gate.slice(0, 10)}`))
  await sees(page, `${company}主办，请您单位配合`)
  await lookAt(staff, 'journey-support-issue')
  await press(page, '说说配合的情况')
  await sheet(page, '说说配合的情况').getByRole('textbox').fill('门口的绿化带已经清出来，不挡门禁了')
  await sheet(page, '说说配合的情况').getByRole('button', { name: '发出去' }).click()
  await sees(page, '已告诉主办单位和街道')
  await sees(page, '街道城管办一起办，说明进展')
})

it('lets the company accept and prove by a paper what it did; the resident reads and saves it', async () => {
  const { page } = firm
  await press(page, new RegExp(`^${gate.slice(0, 10)}`))
  await press(page, '签收，开始办')
  await sheet(page, '签收').getByRole('button', { name: '签收，开始办' }).click()
  await sees(page, '已告诉居民开始办了')
  await press(page, '办结')
  const settling = sheet(page, '办结')
  await settling.getByRole('radio', { name: '已解决' }).click()
  await settling.getByRole('textbox').fill('门禁主板换了，发了新卡')
  await addPaper(firm, '门禁验收单.pdf')
  await lookAt(firm, 'journey-paper-added', /\.pdf/g)
  await settling.getByRole('button', { name: '请居民评价' }).click()
  await sees(page, '已请居民评价')
  await sees(page, /附件：门禁验收单\.pdf/)
  await resident.open(`/#/packages/resident/issue/index?id=${gateId}`)
  await sees(resident.page, /附件：门禁验收单\.pdf · 1 KB/)
  await lookAt(resident, 'journey-paper-read', /\.pdf/g)
  const saved = resident.page.waitForEvent('download')
  await press(resident.page, /附件：门禁验收单/)
  expect((await saved).suggestedFilename()).toBe('门禁验收单.pdf')
})

it('ends the company\'s session where the street ends its link, and says so kindly', async () => {
  const { page } = office
  await press(page, '停用链接')
  await sees(page, /正在用链接办事的人都会退出/)
  await press(page, '停用链接')
  await sees(page, '现在没有链接')
  await firm.page.goBack()
  await sees(firm.page, '链接已经停用或到期')
  await lookAt(firm, 'journey-link-over')
  await firm.open(link)
  await sees(firm.page, /已经停用或过期/)
  await lookAt(firm, 'journey-link-lost')
  for (const phone of [office, staff, firm, resident]) expect(phone.faults).toEqual([])
})
