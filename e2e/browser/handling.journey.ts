import type { Browser } from 'playwright-core'
import { guest, signedIn, cast, somebody } from '../support/act-as'
import { openWorld, raise, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { addPhoto, button, press, sees, sheet, type } from './session/steps'
import { openBrowser, openPhone, type Phone } from './session/open-phone'

const drain = '地下车库入口排水沟堵了，一下雨就积水'
const others = ['2 栋楼道的感应灯坏了', '小区门口的减速带松了', '健身器材的螺丝掉了', '花坛边的石条翘起来绊人']

let world: World
let browser: Browser
let community: Phone
let street: Phone
let unit: Phone
let resident: Phone
let drainId: string

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const someone = await guest(world.url)
  resident = await openPhone(browser, world.url, { token: someone.token })
  const deputy = await signedIn(world.url, cast.deputyHan)
  for (const text of [drain, ...others]) {
    const { issueId } = await raise(world, someone, { text })
    if (text === drain) drainId = issueId
    await deputy.call('passIssueOn', { params: { id: issueId }, body: { words: '请社区研判' } })
  }
  community = await openPhone(browser, world.url, { screen: 'desk', token: (await signedIn(world.url, cast.communityYu)).token })
  street = await openPhone(browser, world.url, { screen: 'desk', token: (await signedIn(world.url, cast.streetOffice)).token })
  unit = await openPhone(browser, world.url, { token: (await signedIn(world.url, cast.cityManagement)).token })
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const desk = '/#/packages/office-desk/issues/index'
const choose = (phone: Phone, name: string) => phone.page.getByRole('radio', { name, exact: true }).locator('visible=true').first().click()

it('lets a community triage in three taps, and brings the next by itself', async () => {
  const { page } = community
  await community.open(desk)
  await press(page, /^2 栋楼道的感应灯/)
  await press(page, '社区自办')
  await sees(page, '请先选一个类别')
  await lookAt(community, 'journey-triage-owes')
  await choose(community, '市政设施')
  await press(page, '社区自办')
  await sees(page, '已定：社区自办')
  await button(page, /^2 栋楼道的感应灯/).first().waitFor({ state: 'hidden' })
  await lookAt(community, 'journey-triage-next')
})

it('lets a community decide several together', async () => {
  const { page } = community
  await press(page, '选几件一起研判')
  for (const text of others.slice(1, 3)) await page.getByRole('checkbox', { name: new RegExp(text.slice(0, 8)) }).click()
  await sees(page, '一起研判 2 件')
  await choose(community, '安全隐患')
  await choose(community, '蓝 一般')
  await lookAt(community, 'journey-triage-many')
  await press(page, '社区自办')
  await sees(page, '已定：社区自办')
})

it('reports to the street with a proposed unit and a reason', async () => {
  const { page } = community
  await press(page, new RegExp(`^${drain.slice(0, 10)}`))
  await choose(community, '市政设施')
  await choose(community, '红 紧急')
  await press(page, /^建议承办单位/)
  await sheet(page, '选承办单位').getByRole('searchbox').fill('城管')
  await lookAt(community, 'journey-unit-picker')
  await sheet(page, '选承办单位').getByRole('button', { name: /^街道城管办/ }).click()
  await press(page, '报街道协调')
  await sees(page, '请写一句：为什么社区办不了')
  await type(page, /^跟居民说一句/, '排水沟归市政，社区清不动')
  await press(page, '报街道协调')
  await sees(page, '已报街道协调')
})

it('lets the street assign what was proposed', async () => {
  const { page } = street
  await street.open(desk)
  await press(page, new RegExp(`^${drain.slice(0, 10)}`))
  await sees(page, '街道城管办')
  await lookAt(street, 'journey-assign')
  await press(page, '交办')
  await sees(page, '已交办')
})

it('lets the unit accept, show what it did, and not without proof', async () => {
  const { page } = unit
  await unit.open('/#/packages/handler-desk/issues/index')
  await press(page, new RegExp(`^${drain.slice(0, 10)}`))
  await lookAt(unit, 'journey-unit-issue')
  await press(page, '签收，开始办')
  await sheet(page, '签收').getByRole('button', { name: '签收，开始办' }).click()
  await sees(page, '已告诉居民开始办了')
  await press(page, '办结')
  const settling = sheet(page, '办结')
  await settling.getByRole('radio', { name: '已解决' }).click()
  await settling.getByRole('textbox').fill('沟清通了，换了两块盖板')
  unit.expectLost()
  await settling.getByRole('button', { name: '请居民评价' }).click()
  await sees(page, /请附上办好的照片/)
  await addPhoto(unit)
  await settling.getByRole('button', { name: '请居民评价' }).click()
  await sees(page, '已请居民评价')
})

it('tells the resident every step, shows the proof and asks for both judgements', async () => {
  const { page } = resident
  await resident.open(`/#/packages/resident/issue/index?id=${drainId}`)
  for (const words of ['街道已交办', '街道城管办开始办', '办得怎么样', '沟清通了，换了两块盖板']) await sees(page, new RegExp(words))
  await lookAt(resident, 'journey-handled')
  const { handling } = await somebody(world.url, (await guest(world.url)).token).call('getIssue', { params: { id: drainId } }).catch(() => ({ handling: null }))
  expect(handling).toBeNull()
  for (const phone of [community, street, unit, resident]) expect(phone.faults).toEqual([])
})
