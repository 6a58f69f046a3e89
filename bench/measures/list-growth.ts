import { replayStatements } from '../load/run-program'
import type { Recording } from '../load/vary'
import { atMost, type Measure, type Row } from '../measure'
import { fillIssues } from '../world/fill-issues'
import { findScans } from '../world/find-scans'
import { openApp } from '../world/open-app'
import { residents, seatsOf, type Person, type Seats } from '../world/people'
import { recordRequest } from '../world/record-request'
import type { World } from '../world/world'

const [few, many] = [1000, 1_000_000]
const rounds = 3

interface Kind { readonly what: string; readonly path: string; readonly people: readonly (Person & { scopeId?: string })[] }
interface Recorded { readonly what: string; readonly recording: Recording }

const kindsOf = ({ deputies, communities }: Seats): Kind[] => [
  { what: "deputy's list", path: '/api/v1/desk/deputy/issues?limit=20', people: deputies },
  { what: "deputy's list of everything", path: '/api/v1/desk/deputy/issues?limit=20&filter=all', people: deputies },
  { what: "community's list", path: '/api/v1/desk/office/issues?limit=20', people: communities },
  { what: 'public list', path: '/api/v1/issues/public?limit=20', people: residents },
  { what: "a community's public list", path: `/api/v1/issues/public?limit=20&communityId=${communities[0]?.scopeId ?? ''}`, people: residents },
]

interface Street { readonly url: string; readonly lists: readonly Recorded[]; readonly scans: readonly string[] }

async function openStreet(world: World, count: number): Promise<Street> {
  const url = await world.database(`list_${count}`)
  const watched = await openApp(url, world.folder('list'))
  try {
    const seats = await seatsOf(watched.db)
    await fillIssues({ connectionString: url }, seats, count)
    const lists: Recorded[] = []
    for (const { what, path, people } of kindsOf(seats)) lists.push({ what, recording: await recordRequest(watched, { method: 'GET', path }, people) })
    return { url, lists, scans: await findScans(url, lists.flatMap(({ recording }) => recording.statements), 'matter') }
  } finally {
    await watched.close()
  }
}

/** Milliseconds for one list on an idle connection; the best of the rounds, since what else runs only ever adds. */
async function timeOne(url: string, recording: Recording): Promise<number> {
  return (await replayStatements({ url, connections: 1, warmUpSeconds: 0.3, seconds: 1, recording })).median
}

async function compare(what: string, small: Street, large: Street): Promise<Row> {
  const timed = async ({ url, lists }: Street): Promise<number> => {
    const found = lists.find((list) => list.what === what)
    if (!found) throw new Error(`${what} was not recorded`)
    return timeOne(url, found.recording)
  }
  const times: { small: number[]; large: number[] } = { small: [], large: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await timed(small))
    times.large.push(await timed(large))
  }
  const [least, most] = [Math.min(...times.small), Math.min(...times.large)]
  const row = atMost({ what: `${what}: 1,000,000 issues against 1,000`, value: most / least, unit: '×', digits: 2 }, 1.5)
  return { ...row, value: `${most.toFixed(2)} / ${least.toFixed(2)} ms = ${row.value}` }
}

/** A page costs what a page costs, whatever the table holds. */
export const listGrowth: Measure = {
  name: 'list-growth',
  async run(world) {
    const small = await openStreet(world, few)
    const large = await openStreet(world, many)
    const rows: Row[] = []
    for (const { what } of small.lists) rows.push(await compare(what, small, large))
    const scans = { what: 'their plans that walk the whole table of matters', value: large.scans.length === 0 ? 'none' : large.scans.join('; '), wanted: 'none', isMet: large.scans.length === 0 }
    return [...rows, scans]
  },
}
