import type { Pool } from 'pg'
import { openPool } from '../../server/platform/postgres'
import { replayOnce } from '../load/replay'
import type { Recording } from '../load/vary'
import { atMost, percentile, type Measure, type Row } from '../measure'
import { fillIssues } from '../world/fill-issues'
import { findScans } from '../world/find-scans'
import { openApp } from '../world/open-app'
import { residents, seatsOf, type Person, type Seats } from '../world/people'
import { recordRequest } from '../world/record-request'
import type { World } from '../world/world'

const [few, many] = [1000, 1_000_000]
const [warmUpPairs, pairs] = [40, 300]

interface Kind { readonly what: string; readonly path: string; readonly people: readonly (Person & { scopeId?: string })[] }

const kindsOf = ({ deputies, communities }: Seats): Kind[] => [
  { what: "deputy's list", path: '/api/v1/desk/deputy/issues?limit=20', people: deputies },
  { what: "deputy's list of everything", path: '/api/v1/desk/deputy/issues?limit=20&filter=all', people: deputies },
  { what: "community's list", path: '/api/v1/desk/office/issues?limit=20', people: communities },
  { what: 'public list', path: '/api/v1/issues/public?limit=20', people: residents },
  { what: "a community's public list", path: `/api/v1/issues/public?limit=20&communityId=${communities[0]?.scopeId ?? ''}`, people: residents },
]

interface Street { readonly pool: Pool; readonly lists: ReadonlyMap<string, Recording>; readonly scans: readonly string[] }

async function openStreet(world: World, count: number): Promise<Street> {
  const url = await world.database(`list_${count}`)
  const watched = await openApp(url, world.folder('list'))
  try {
    const seats = await seatsOf(watched.db)
    await fillIssues({ connectionString: url }, seats, { count, isForListsOnly: true })
    const lists = new Map<string, Recording>()
    for (const { what, path, people } of kindsOf(seats)) lists.set(what, await recordRequest(watched, { method: 'GET', path }, people))
    const scans = await findScans(url, [...lists.values()].flatMap(({ statements }) => statements), 'matter')
    return { pool: openPool({ connectionString: url }, { max: 1 }), lists, scans }
  } finally {
    await watched.close()
  }
}

async function timeOne({ pool, lists }: Street, what: string, turn: number): Promise<number> {
  const recording = lists.get(what)
  if (!recording) throw new Error(`${what} was not recorded`)
  const begun = performance.now()
  await replayOnce(pool, recording, turn)
  return performance.now() - begun
}

/** One small, one large, by turns: whatever else the machine does meets both alike. */
async function compare(what: string, small: Street, large: Street): Promise<Row> {
  const times: { small: number[]; large: number[] } = { small: [], large: [] }
  for (let turn = 0; turn < warmUpPairs + pairs; turn += 1) {
    times.small.push(await timeOne(small, what, turn))
    times.large.push(await timeOne(large, what, turn))
  }
  const [least, most] = [percentile(times.small.slice(warmUpPairs), 0.5), percentile(times.large.slice(warmUpPairs), 0.5)]
  const row = atMost({ what: `${what}: 1,000,000 issues against 1,000`, value: most / least, unit: '×', digits: 2 }, 1.5)
  return { ...row, value: `${most.toFixed(2)} / ${least.toFixed(2)} ms = ${row.value}` }
}

/** A page costs what a page costs, whatever the table holds: the statements alone, for HTTP would only blur it. */
export const listGrowth: Measure = {
  name: 'list-growth',
  async run(world) {
    const small = await openStreet(world, few)
    const large = await openStreet(world, many)
    const rows: Row[] = []
    for (const what of small.lists.keys()) rows.push(await compare(what, small, large))
    await Promise.all([small.pool.end(), large.pool.end()])
    const isMet = large.scans.length === 0
    return [...rows, { what: 'their plans that read the table of matters from end to end', value: isMet ? 'none' : large.scans.join('; '), wanted: 'none', isMet }]
  },
}
