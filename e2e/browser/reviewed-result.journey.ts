import type { Browser, Page } from 'playwright-core'
import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { makePhoto } from '../support/make-photo'
import { uploadPhoto } from '../support/upload-photo'
import { openWorld, raise, type World } from '../support/world'
import { lookAt, settle } from './session/look-at'
import { openBrowser, openPhone } from './session/open-phone'
import { button, press, sees, type } from './session/steps'

let world: World
let browser: Browser
let clerk: Somebody
let committee: Somebody
let id: string
let photoId: string

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  clerk = await signedIn(world.url, cast.communityYu)
  committee = await signedIn(world.url, cast.partyCommittee)
  const resident = await guest(world.url)
  photoId = await uploadPhoto(world.url, resident, await makePhoto())
  id = (await raise(world, resident, { text: '公交站台的灯箱碎了，玻璃渣满地', visibility: 'public', photoIds: [photoId] })).issueId
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const tick = async (page: Page): Promise<void> => {
  for (const line of [/没有姓名、电话/, /没有不宜公开/]) await page.getByRole('switch', { name: line }).click()
}
const deskOf = async (who: Somebody, screen: 'desk' | 'phone') => {
  const phone = await openPhone(browser, world.url, { screen, token: who.token })
  await phone.open('/#/packages/office-desk/issues/index')
  await sees(phone.page, /工作台/)
  return phone
}

it('covers a face with the mouse, a plate by keyboard, and takes a step back', async () => {
  const phone = await deskOf(clerk, 'desk')
  const { page } = phone
  await press(page, '公开审核')
  await press(page, /灯箱碎了/)
  await page.getByRole('switch', { name: '照片 1 公开' }).click()
  await press(page, /^遮人脸、车牌/)
  await settle(page)
  const box = await page.locator('.mq-surface').boundingBox()
  if (!box) throw new Error('no photo to draw on')
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5, { steps: 5 })
  await page.mouse.up()
  await press(page, '加一块')
  const second = button(page, '遮住的第 2 块')
  await second.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
  await press(page, '加一块')
  await sees(page, '好了（已遮 3 处）')
  await press(page, '撤销')
  await lookAt(phone, 'journey-mask')
  await press(page, '好了（已遮 2 处）')
  await type(page, /公开内容/, '公交站台的灯箱碎了，玻璃渣满地。')
  await tick(page)
  await press(page, '初审通过')
  await sees(page, /终审要换一个人/)
  expect(phone.faults).toEqual([])
  await phone.close()
  const [row] = (await committee.call('listReviews')).items.filter((one) => one.issueId === id)
  const { photos } = await committee.call('getReview', { params: { id: row?.id ?? '' } })
  expect(photos[0]?.masks).toHaveLength(2)
  expect(photos[0]?.masks[0]?.x).toBeCloseTo(0.2, 1)
})

it('is approved on a phone as it was seen, and shows the copy only', async () => {
  const phone = await deskOf(committee, 'phone')
  await press(phone.page, /灯箱碎了/)
  await sees(phone.page, '居民原话')
  await tick(phone.page)
  await lookAt(phone, 'journey-approve-photo')
  await press(phone.page, '终审公开')
  await sees(phone.page, '已公开')
  expect(phone.faults).toEqual([])
  await phone.close()
  const stranger = await guest(world.url)
  const issue = await stranger.call('getIssue', { params: { id } })
  expect(issue.photos).toHaveLength(1)
  expect(JSON.stringify(issue)).not.toContain(photoId)
})

it('waits with its result by itself once it is settled, and takes the words from the answer', async () => {
  const deputy = await signedIn(world.url, cast.deputyHan)
  await deputy.call('passIssueOn', { params: { id }, body: { words: '请社区安排' } })
  const after = await uploadPhoto(world.url, clerk, await makePhoto({ hue: 200 }))
  await clerk.call('settleIssue', { params: { id }, body: { words: '灯箱换成了有机玻璃', ending: 'settled', photoIds: [after] } })
  const phone = await deskOf(clerk, 'phone')
  const { page } = phone
  await press(page, '公开审核')
  await press(page, /灯箱碎了.*有办理结果待公开/)
  await press(page, /^采用：灯箱换成/)
  await page.getByRole('switch', { name: '照片 2 公开' }).click()
  await tick(page)
  await lookAt(phone, 'journey-result')
  await press(page, '初审通过')
  await sees(page, /终审要换一个人/)
  await sees(page, '现在公开的')
  expect(phone.faults).toEqual([])
  await phone.close()
  const [row] = (await committee.call('listReviews')).items.filter((one) => one.issueId === id)
  const { version } = await committee.call('getReview', { params: { id: row?.id ?? '' } })
  await committee.call('approvePublication', { params: { id: row?.id ?? '' }, body: { version, privacyChecked: true, secrecyChecked: true } })
})

it('stands before everybody with before and after, until it is withdrawn from the list', async () => {
  const neighbour = await openPhone(browser, world.url)
  await neighbour.open('/#/pages/issues/index')
  await press(neighbour.page, /灯箱碎了/)
  await sees(neighbour.page, '灯箱换成了有机玻璃')
  await sees(neighbour.page, '办理前')
  await sees(neighbour.page, '办理后')
  await lookAt(neighbour, 'journey-public-result')
  const stranger = await guest(world.url)
  const address = (await stranger.call('getIssue', { params: { id } })).result?.photos[0]?.full ?? ''
  expect((await fetch(world.url + address)).status).toBe(200)

  const phone = await deskOf(committee, 'phone')
  await press(phone.page, '已公开')
  await press(phone.page, /^撤下：.*灯箱碎了/)
  await phone.page.getByRole('radio', { name: '情况还在核实' }).click()
  await phone.page.getByRole('dialog').getByRole('button', { name: '撤下', exact: true }).click()
  await sees(phone.page, '已撤下')
  expect((await fetch(world.url + address)).status).toBe(410)
  expect((await stranger.call('listPublicIssues')).items.map((one) => one.id)).not.toContain(id)
  expect([...phone.faults, ...neighbour.faults]).toEqual([])
})
