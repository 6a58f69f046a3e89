import { atLeast, atMost, percentile, plainly, type Measure, type Row } from '../measure'
import { fillNeighbourhoods, type Placed } from '../world/fill-neighbourhoods'
import { findScans } from '../world/find-scans'
import { readHeldOut, readLabelled } from '../world/neighbourhoods'
import { openApp, type WatchedApp } from '../world/open-app'
import { seatsOf } from '../world/people'
import { recordRequest } from '../world/record-request'
import { runServer } from '../world/run-server'
import { addresses } from '../world/submission'

const count = 10_000
const warmUp = 20

interface Asked { readonly split: string; readonly first: number; readonly inFive: number; readonly reciprocal: number; readonly took: number }

const pathOf = (id: string): string => `/api/v1/issues/${id}/duplicates`

async function askOne(url: string, { id, said, token }: Placed, all: readonly Placed[], address: string): Promise<Asked> {
  const same = new Set(all.filter((other) => other.said.matter === said.matter && other.id !== id).map((other) => other.id))
  const begun = performance.now()
  const reply = await fetch(`${url}${pathOf(id)}`, { headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address } })
  const body = await reply.json() as { items?: { id: string }[] }
  const took = performance.now() - begun
  if (!reply.ok || !body.items) throw new Error(`duplicates: ${reply.status}`)
  const hits = body.items.map((item) => same.has(item.id))
  const rank = hits.indexOf(true)
  return { split: said.split, took, first: rank === 0 ? 1 : 0, inFive: hits.filter(Boolean).length / Math.min(5, same.size), reciprocal: rank < 0 ? 0 : 1 / (1 + rank) }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function rowsOf(asked: readonly Asked[]): Row[] {
  const splits = [...new Set(asked.map(({ split }) => split))]
  return [
    ...splits.flatMap((split) => {
      const of = asked.filter((one) => one.split === split)
      const among = `duplicates among ${count.toLocaleString('en-US')}, ${split} half, ${of.length} asked`
      return [
        atLeast({ what: `${among}: recall@5`, value: meanOf(of.map(({ inFive }) => inFive)), unit: '', digits: 3 }, 0.9),
        plainly({ what: `${among}: recall@1`, value: meanOf(of.map(({ first }) => first)), unit: '', digits: 3 }),
        plainly({ what: `${among}: mean reciprocal rank`, value: meanOf(of.map(({ reciprocal }) => reciprocal)), unit: '', digits: 3 }),
      ]
    }),
    plainly({ what: 'proposals of duplicates, HTTP included, half of them within', value: percentile(asked.slice(warmUp).map(({ took }) => took), 0.5), unit: ' ms' }),
    atMost({ what: 'proposals of duplicates, HTTP included, 95 of 100 within', value: percentile(asked.slice(warmUp).map(({ took }) => took), 0.95), unit: ' ms' }, 50),
  ]
}

async function scansOf(watched: WatchedApp, url: string, placed: Placed, seats: Awaited<ReturnType<typeof seatsOf>>): Promise<Row> {
  const seat = seats.communities.find(({ token }) => token === placed.token)
  const recording = await recordRequest(watched, { method: 'GET', path: pathOf(placed.id) }, seat ? [seat] : [])
  const scans = [...await findScans(url, recording.statements, 'matter'), ...await findScans(url, recording.statements, 'issue')]
  return { what: 'their plans that read matters or issues from end to end', value: scans.join('; ') || 'none', wanted: 'none', isMet: scans.length === 0 }
}

/** What may be the same, asked for every labelled text among 10,000 issues of six communities, as an office's desk asks. */
export const duplicates: Measure = {
  name: 'duplicates',
  async run(world) {
    const url = await world.database('duplicates')
    const dataDir = world.folder('duplicates')
    const watched = await openApp(url, dataDir)
    const seats = await seatsOf(watched.db)
    const placed = await fillNeighbourhoods(watched.db, seats, [...readLabelled(), ...readHeldOut()], count)
    const questions = placed.filter(({ id, said }) => placed.some((other) => other.said.matter === said.matter && other.id !== id))
    const scans = questions[0] ? [await scansOf(watched, url, questions[0], seats)] : []
    await watched.close()
    const server = await runServer({ dataDir, databaseUrl: url })
    try {
      const asked: Asked[] = []
      for (const [at, question] of questions.entries()) asked.push(await askOne(server.url, question, placed, addresses[at % addresses.length] ?? ''))
      return [...rowsOf(asked), ...scans]
    } finally {
      await server.stop()
    }
  },
}
