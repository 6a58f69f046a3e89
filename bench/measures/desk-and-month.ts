import { atMost, percentile, type Measure, type Row } from '../measure'
import { fillIssues } from '../world/fill-issues'
import { findScans } from '../world/find-scans'
import { liveThrough } from '../world/live-through'
import { openApp } from '../world/open-app'
import { residents, seatsOf, type Person, type Seats } from '../world/people'
import { recordRequest } from '../world/record-request'
import { runServer } from '../world/run-server'
import { addresses } from '../world/submission'

const count = 100_000
const [warmUp, asked] = [20, 200]
/** The filling ends on 20 November: a whole month before it, with some 44,600 issues of one street. */
const [month, last] = ['2026-10', '2026-11-20T08:00:00+08:00']

interface Kind { readonly what: string; readonly path: string; readonly people: readonly (Person & { scopeId?: string })[] }

const kindsOf = ({ communities }: Seats): Kind[] => [
  { what: "desk's first page", path: '/api/v1/desk/office/issues?limit=20', people: communities },
  { what: "ledger's first page of a month", path: `/api/v1/desk/ledger?limit=20&month=${month}`, people: communities },
  { what: "month's figures of the street, for everybody", path: `/api/v1/ledger/public/figures?month=${month}`, people: residents },
  { what: "month's figures of a community's desk", path: `/api/v1/desk/ledger/figures?month=${month}`, people: communities },
  { what: 'public ledger, a category of what has ended', path: '/api/v1/ledger/public?limit=20&category=property&state=ended', people: residents },
]

async function timeOf(server: string, { path, people }: Kind): Promise<number[]> {
  const took: number[] = []
  for (let turn = 0; turn < warmUp + asked; turn += 1) {
    const begun = performance.now()
    const reply = await fetch(server + path, { headers: { authorization: `Bearer ${people[turn % people.length]?.token ?? ''}`, 'x-forwarded-for': addresses[turn % addresses.length] ?? '' } })
    await reply.text()
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
    if (turn >= warmUp) took.push(performance.now() - begun)
  }
  return took
}

/** An office's first look in the morning, and its numbers at the end of the month: one call after the other, over HTTP. */
export const deskAndMonth: Measure = {
  name: 'desk-and-month',
  async run(world) {
    const url = await world.database('desk_and_month')
    const dataDir = world.folder('desk-and-month')
    const watched = await openApp(url, dataDir)
    const seats = await seatsOf(watched.db)
    await fillIssues({ connectionString: url }, seats, { count, isForListsOnly: true })
    await liveThrough({ connectionString: url }, seats, last)
    const kinds = kindsOf(seats)
    const scans: string[] = []
    for (const { path, people } of kinds) {
      const { statements } = await recordRequest(watched, { method: 'GET', path }, people)
      for (const table of ['matter', 'issue', 'rating']) scans.push(...await findScans(url, statements, table))
    }
    await watched.close()
    const server = await runServer({ dataDir, databaseUrl: url })
    try {
      const rows: Row[] = []
      for (const kind of kinds) rows.push(atMost({ what: `${kind.what} among 100,000 issues, 95 of 100 within`, value: percentile(await timeOf(server.url, kind), 0.95), unit: ' ms', digits: 1 }, 100))
      return [...rows, { what: 'their plans that read matters, issues or ratings from end to end', value: scans.length === 0 ? 'none' : scans.join('; '), wanted: 'none', isMet: scans.length === 0 }]
    } finally {
      await server.stop()
    }
  },
}
