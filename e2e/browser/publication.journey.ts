import type { Browser, Page } from 'playwright-core'
import { guest } from '../support/act-as'
import { openWorld, raise, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { press, sees, signInAs, startRaising, type } from './session/steps'

const raised = '小区东门的公交站台没有遮雨棚，下雨天老人小孩没处躲，我是李某某 13812345678'
const proposed = '东门公交站台没有遮雨棚'

let world: World
let browser: Browser
let id: string
let residentToken: string
let neighbour: Phone

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const resident = await guest(world.url)
  residentToken = resident.token
  id = (await raise(world, resident, { text: raised, visibility: 'public' })).issueId
  neighbour = await openPhone(browser, world.url)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const tick = async (page: Page): Promise<void> => {
  for (const line of [/没有姓名、电话/, /没有不宜公开/]) await page.getByRole('switch', { name: line }).click()
}

it('stays inside until somebody looked at it', async () => {
  const { page } = neighbour
  await neighbour.open('/#/pages/issues/index')
  await sees(page, '大家的事')
  await page.waitForLoadState('networkidle')
  expect(await page.getByText(/公交站台/).count()).toBe(0)
})

it('is checked by the community, which writes what the public reads', async () => {
  const community = await openPhone(browser, world.url, { screen: 'desk' })
  const { page } = community
  await signInAs(community, '余大勇 · 榕树社区')
  await press(page, /社区.*工作台/)
  await press(page, '公开审核')
  await press(page, /公交站台/)
  await sees(page, '居民原话')
  await type(page, /公开标题/, proposed)
  await press(page, '初审通过')
  await sees(page, '请先把上面两条看过、勾上')
  await tick(page)
  await lookAt(community, 'journey-review-check')
  await press(page, '初审通过')
  await sees(page, '初审通过，等同事审下一道')
  await sees(page, /终审要换一个人/)
  expect(community.faults).toEqual([])
  await community.close()
})

it('is approved by another person', async () => {
  const committee = await openPhone(browser, world.url)
  const { page } = committee
  await signInAs(committee, '秦红梅 · 街道党工委')
  await press(page, /党工委.*工作台/)
  await press(page, new RegExp(proposed))
  await tick(page)
  await lookAt(committee, 'journey-review-approve')
  await press(page, '终审公开')
  await sees(page, '已公开')
  expect(committee.faults).toEqual([])
  await committee.close()
})

it('then stands before everybody, masked', async () => {
  const { page } = neighbour
  await neighbour.open('/#/pages/issues/index')
  await press(page, new RegExp(proposed))
  await sees(page, /下雨天老人小孩没处躲/)
  const text = await page.evaluate<string>('document.body.innerText')
  expect(text).not.toContain('13812345678')
  expect(text).toContain('138')
  await lookAt(neighbour, 'journey-public-issue')
})

it('is offered to the neighbour who begins to write the same, who joins in one tap', async () => {
  const { page } = neighbour
  await startRaising(neighbour, world.walls.token('deputy', '韩敏'))
  await type(page, /发生了什么/, '东门公交站没有雨棚，一下雨就淋湿')
  await sees(page, '附近有人提过相似的事')
  await lookAt(neighbour, 'journey-similar')
  await press(page, new RegExp(`我也遇到：${proposed}`))
  await sees(page, '已记下，有进展会告诉您')
  await sees(page, /1 位邻居也遇到/)
  const owner = await openPhone(browser, world.url, { token: residentToken })
  await owner.open(`/#/packages/resident/issue/index?id=${id}`)
  await sees(owner.page, /1 位邻居也遇到/)
  expect([...owner.faults, ...neighbour.faults]).toEqual([])
})

it('is taken back by who raised it, at once', async () => {
  const owner = await openPhone(browser, world.url, { token: residentToken })
  await owner.open(`/#/packages/resident/issue/index?id=${id}`)
  await press(owner.page, '不公开了')
  await owner.page.getByRole('dialog').getByRole('button', { name: '不公开了' }).click()
  await sees(owner.page, /已撤下/)
  const visitor = await guest(world.url)
  const { items } = await visitor.call('listPublicIssues')
  expect(items.map((one) => one.id)).not.toContain(id)
})
