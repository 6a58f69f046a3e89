import { setTimeout as sleep } from 'node:timers/promises'
import { createDevice, launchWeapp, routesOf, type PageDriver, type WeappSession } from '../../e2e/weapp/runner'
import { atMost, percentile, type Measure, type Row } from '../measure'
import { openAppWorld, type AppWorld } from '../world/app-world'
import { gestures, type Gestures } from '../world/gestures'
import { inside } from '../world/root'

const dir = inside('dist', 'weapp')

interface Heard { readonly firsts: [string, number][]; readonly updates: [string, number][]; readonly taps: number[]; readonly keys: number[] }

const tokenFor = (route: string, { seats, raiserToken }: AppWorld): string => {
  if (route.includes('deputy-desk')) return seats.deputies[0]?.token ?? ''
  return route.includes('office-desk') ? seats.communities[0]?.token ?? '' : raiserToken
}

const queryFor = (route: string, { codeToken, issueId, publicationId }: AppWorld): Record<string, string> => {
  if (route.includes('landing')) return { code: codeToken }
  if (route.includes('review')) return { id: publicationId }
  return /\/(issue|receipt)\/index$/.test(route) ? { id: issueId } : {}
}

const sum = (bytes: readonly number[]): number => bytes.reduce((total, one) => total + one, 0)
const sentSince = (app: WeappSession, from: number): number[] => app.setDataBytes.slice(from).map(({ bytes }) => bytes)

/** Until nothing has crossed to the view for a while: replies come when they come. */
async function untilQuiet(app: WeappSession): Promise<void> {
  for (let known = -1; known !== app.setDataBytes.length;) {
    known = app.setDataBytes.length
    await app.settle()
    await sleep(150)
  }
}

async function doGestures(app: WeappSession, page: PageDriver, { taps = [], types }: Gestures, heard: Heard): Promise<void> {
  for (const name of taps) {
    const [from, asked] = [app.setDataBytes.length, app.requests.length]
    await page.tap({ name })
    await untilQuiet(app)
    const sent = sentSince(app, from)
    // Where the tap asked the server, the largest is the list that came, not the tap.
    const list = app.requests.length > asked ? Math.max(...sent) : 0
    if (list > 0) heard.updates.push([page.route, list])
    heard.taps.push(sum(sent) - list)
  }
  const letters = types ? Array.from(types.text) : []
  for (let typed = 1; types && typed <= letters.length; typed += 1) {
    const from = app.setDataBytes.length
    await page.input({ label: types.label }, letters.slice(0, typed).join(''))
    heard.keys.push(sum(sentSince(app, from)))
  }
}

async function openPage(route: string, world: AppWorld, heard: Heard): Promise<void> {
  const app = await launchWeapp({ dir, apiBase: world.server.url, path: route, query: queryFor(route, world), device: createDevice({ 'session.token': tokenFor(route, world) }) })
  try {
    await untilQuiet(app)
    const page = app.page()
    for (let times = 0; times < 3; times += 1) {
      await page.reachBottom()
      await untilQuiet(app)
    }
    const own = app.setDataBytes.filter((entry) => entry.page === route)
    for (const { first, bytes } of own) (first ? heard.firsts : heard.updates).push([route, bytes])
    await doGestures(app, page, gestures[route] ?? {}, heard)
    if (app.errors.length > 0) throw new Error(`${route}: ${app.errors.join('\n')}`)
  } finally {
    app.close()
  }
}

function largest(what: string, found: readonly [string, number][]): Row {
  const [route, bytes] = found.reduce((most, one) => (one[1] > most[1] ? one : most))
  return atMost({ what: `weapp setData, ${what} (${route})`, value: bytes / 1024, unit: ' KB', digits: 1 }, 32)
}

/** Bytes that cross to WeChat's view layer, on the built app against a real server with lists of 20 rows. */
export const weappSetData: Measure = {
  name: 'weapp-set-data',
  async run(world) {
    const appWorld = await openAppWorld(world, 'weapp')
    const heard: Heard = { firsts: [], updates: [], taps: [], keys: [] }
    try {
      for (const route of routesOf(dir)) await openPage(route, appWorld, heard)
    } finally {
      await appWorld.server.stop()
    }
    return [
      largest(`the largest first of ${heard.firsts.length} pages`, heard.firsts),
      largest('the largest update, 20 rows and more', heard.updates),
      atMost({ what: `weapp setData, median of ${heard.taps.length} taps`, value: percentile(heard.taps, 0.5) / 1024, unit: ' KB', digits: 1 }, 4),
      atMost({ what: `weapp setData, median of ${heard.keys.length} keystrokes`, value: percentile(heard.keys, 0.5) / 1024, unit: ' KB', digits: 1 }, 4),
    ]
  },
}
