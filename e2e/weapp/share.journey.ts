import { existsSync } from 'node:fs'
import path from 'node:path'
import { cast, guest, signedIn } from '../support/act-as'
import { openWorld, raise, type World } from '../support/world'
import { built, closeApps, openApp, scanned, sees } from './session/steps'

interface Card { title: string; path: string; imageUrl: string }

const words = '5 栋 302 的张大妈说楼下路灯坏了一个多星期'
const publicTitle = '5 栋楼下路灯不亮'
const ticks = { privacyChecked: true, secrecyChecked: true }

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(() => world.end())
afterEach(() => expect(closeApps()).toEqual([]))

const cardOf = (app: Awaited<ReturnType<typeof openApp>>): Card => {
  const card: unknown = app.page().share()
  if (typeof card !== 'object' || card === null || !('title' in card && 'path' in card && 'imageUrl' in card)) throw new Error(`no card: ${JSON.stringify(card)}`)
  const { title, path: address, imageUrl } = card
  // The picture is ours and in the package: without one WeChat photographs the page.
  expect(existsSync(path.join(built, String(imageUrl)))).toBe(true)
  return { title: String(title), path: String(address), imageUrl: String(imageUrl) }
}

const openCard = ({ path: address }: Card) => {
  const [route = '', search = ''] = address.replace(/^\//, '').split('?')
  return openApp(world, { path: route, query: Object.fromEntries(new URLSearchParams(search)), scene: 1007, wx: { login: 'neighbour' } })
}

const openIssue = (token: string, id: string) => openApp(world, { path: 'packages/resident/issue/index', query: { id }, storage: { 'session.token': token } })

async function publish(id: string): Promise<void> {
  const community = await signedIn(world.url, cast.communityYu)
  const party = await signedIn(world.url, cast.partyCommittee)
  const review = (await community.call('listReviews', { query: { limit: 50 } })).items.find(({ issueId }) => issueId === id)
  if (!review) throw new Error(`${id} does not wait for review`)
  const params = { id: review.id }
  const { version } = await community.call('getReview', { params })
  const checked = await community.call('checkPublication', { params, body: { version, title: publicTitle, text: '楼下路灯坏了一个多星期', ...ticks } })
  await party.call('approvePublication', { params, body: { version: checked.version, ...ticks } })
}

it('passes on nothing of an issue that is not public, and leads others to the landing', async () => {
  const resident = await guest(world.url)
  const { issueId } = await raise(world, resident, { text: words })
  const app = await openIssue(resident.token, issueId)
  await sees(app, '经过')
  const card = cardOf(app)
  expect(card.title).toBe('鱼复街道：扫码提事，找代表')
  expect(JSON.stringify(card)).not.toMatch(/张大妈|302|路灯/)
  expect(card.path).not.toContain(issueId)
  const other = await openCard(card)
  await sees(other, '选我住的小区')
})

it('passes on the public words of a published one, also from who raised it', async () => {
  const resident = await guest(world.url)
  const { issueId } = await raise(world, resident, { text: words, visibility: 'public' })
  await publish(issueId)
  const app = await openIssue(resident.token, issueId)
  await sees(app, '经过')
  const card = cardOf(app)
  expect(card.title).toBe(publicTitle)
  const other = await openCard(card)
  await sees(other, '我也遇到')
  expect(other.page().text()).not.toContain('张大妈')
})

it('passes on a landing as it stands', async () => {
  const app = await openApp(world, scanned(world.walls.token('deputy', '韩敏')))
  await sees(app, '向韩代表提事')
  const card = cardOf(app)
  expect(card.title).toBe('韩敏 · 鱼复街道议事代表：扫码提事，找代表')
  const other = await openCard(card)
  await sees(other, '向韩代表提事')
})
