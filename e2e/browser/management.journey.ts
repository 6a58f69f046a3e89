import type { Browser } from 'playwright-core'
import { cast, signedIn } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { lookUp, press, sees, sheet, type } from './session/steps'

const phoneNumber = '13900007788'

let world: World
let browser: Browser
let office: Phone
let clerk: Phone

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const { token } = await signedIn(world.url, cast.streetOffice)
  office = await openPhone(browser, world.url, { token })
  clerk = await openPhone(browser, world.url)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

it('lets the street office invite a community clerk, who signs in by phone and is at the desk', async () => {
  const { page } = office
  await office.open('/#/pages/me/index')
  await press(page, /^管理/)
  await press(page, /^人员/)
  await press(page, '邀请一个人')
  await press(page, '发出邀请')
  await sees(page, '请填 11 位手机号')
  await type(page, '姓名', '陈小兰')
  await type(page, '手机号', phoneNumber)
  const invitation = sheet(page, '邀请工作人员')
  await invitation.getByRole('radio', { name: '社区工作人员' }).click()
  await invitation.getByRole('radio', { name: '榕树社区' }).click()
  await lookAt(office, 'journey-invite')
  await press(page, '发出邀请')
  await sees(page, '已邀请，对方登录就能用')
  await lookUp(page, /^找人/, '陈小兰')
  await sees(page, '等本人登录')

  await clerk.open('/#/packages/resident/sign-in/index')
  await type(clerk.page, /手机号/, phoneNumber)
  await press(clerk.page, '获取验证码')
  await sees(clerk.page, /验证码是 \d{6}/)
  await press(clerk.page, '登录')
  await sees(clerk.page, '已登录')
  await clerk.open('/#/packages/office-desk/issues/index')
  await sees(clerk.page, '榕树社区工作台')
  await sees(clerk.page, '待研判')
})

it('ends the role, and the open desk says so kindly', async () => {
  const { page } = office
  await office.open('/#/packages/management/part/index?part=people')
  await lookUp(page, /^找人/, '陈小兰')
  await press(page, /^陈小兰/)
  await press(page, '结束这个角色')
  await lookAt(office, 'journey-end-role')
  await sheet(page, '结束这个角色？').getByRole('button', { name: '结束这个角色' }).click()
  await sees(page, '没有找到这个人')
  // The browser logs the refusal that tells the desk.
  clerk.expectLost()
  await press(clerk.page, /^办理中/)
  await sees(clerk.page, /您在榕树社区的工作已经结束/)
  await lookAt(clerk, 'journey-role-ended')
  expect(office.faults).toEqual([])
})

it('keeps what the street set: a limit for a category, in sight for whoever looks next', async () => {
  const { page } = office
  await office.open('/#/packages/management/part/index?part=limits')
  await press(page, '另定一类')
  const cell = sheet(page, '另定一类')
  await cell.getByRole('radio', { name: '安全隐患' }).click()
  await cell.getByRole('radio', { name: '黄 较急' }).click()
  await type(page, '首次答复', '30')
  // Refused by the server, and the browser logs it.
  office.expectLost()
  await cell.getByRole('button', { name: '保存' }).click()
  await sees(page, /首次答复不能晚于办结/)
  await type(page, '首次答复', '1')
  await lookAt(office, 'journey-limit')
  await cell.getByRole('button', { name: '保存' }).click()
  await sees(page, /安全隐患 · 黄 较急/)
  await office.open('/#/packages/management/part/index?part=categories')
  await type(page, '第 4 类', '道路水电')
  await press(page, '保存')
  await sees(page, '已保存')
  await office.open('/#/packages/management/part/index?part=limits')
  await press(page, '另定一类')
  await sees(page, '道路水电')
})
