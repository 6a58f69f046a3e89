import { loadOverHttp, replayStatements } from '../load/run-program'
import type { Outcome } from '../load/outcome'
import { atLeast, type Measure, type Row } from '../measure'
import { fillIssues } from '../world/fill-issues'
import { openApp, type WatchedApp } from '../world/open-app'
import { residents, seatsOf, type Person, type Seats } from '../world/people'
import { recordRequest, type Request } from '../world/record-request'
import { runServer } from '../world/run-server'
import { addresses, submissionOf } from '../world/submission'
import type { World } from '../world/world'

const connections = 20
const rounds = 2
const seconds = 3
const warmUpSeconds = 1

interface Kind { readonly what: string; readonly request: Request; readonly people: readonly (Person & { scopeId?: string })[] }

const kindsOf = async (watched: WatchedApp, { deputies }: Seats): Promise<Kind[]> => [
  { what: "deputy's list of 20", request: { method: 'GET', path: '/api/v1/desk/deputy/issues?limit=20' }, people: deputies },
  { what: 'public list of 20', request: { method: 'GET', path: '/api/v1/issues/public?limit=20' }, people: residents },
  { what: 'submit', request: await submissionOf(watched.db), people: residents },
]

const mean = (outcomes: readonly Outcome[]): number => outcomes.reduce((sum, { perSecond }) => sum + perSecond, 0) / outcomes.length
const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en-US')

interface Place { readonly url: string; readonly server: string; readonly watched: WatchedApp }

/** Both by turns, so that what else the machine does meets both alike. */
async function compare({ url, server, watched }: Place, { what, request, people }: Kind): Promise<Row> {
  const recording = await recordRequest(watched, request, people)
  const [http, direct]: [Outcome[], Outcome[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    http.push(await loadOverHttp({
      url: server, connections, warmUpSeconds, seconds, method: request.method, path: request.path, ...(request.body ? { body: JSON.stringify(request.body) } : {}),
      tokens: people.map(({ token }) => token), addresses,
    }))
    direct.push(await replayStatements({ url, connections, warmUpSeconds, seconds, recording }))
  }
  const row = atLeast({ what: `${what}: requests/s over HTTP against its ${recording.statements.length} statements alone`, value: 100 * mean(http) / mean(direct), unit: ' %' }, 50)
  return { ...row, value: `${rate(mean(http))} / ${rate(mean(direct))} = ${row.value}` }
}

/** What the server costs above its database: the same statements, the same 20 connections, with and without HTTP. */
export const httpShare: Measure = {
  name: 'http-share',
  async run(world: World) {
    const url = await world.database('share')
    const dataDir = world.folder('share')
    const watched = await openApp(url, dataDir)
    const seats = await seatsOf(watched.db)
    await fillIssues({ connectionString: url }, seats, { count: 1000 })
    const server = await runServer({ dataDir, databaseUrl: url })
    try {
      const rows: Row[] = []
      for (const kind of await kindsOf(watched, seats)) rows.push(await compare({ url, server: server.url, watched }, kind))
      return rows
    } finally {
      await server.stop()
      await watched.close()
    }
  },
}
