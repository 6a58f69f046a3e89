import { openPool } from '../../server/platform/postgres'
import { percentile } from '../measure'
import type { Outcome } from './outcome'
import { replayOnce } from './replay'
import type { Recording } from './vary'

/** A process of its own: the recorded statements straight to PostgreSQL, by as many hands as the pool has connections. */
export interface ReplayJob {
  readonly url: string
  readonly connections: number
  readonly warmUpSeconds: number
  readonly seconds: number
  readonly recording: Recording
}

async function replay({ url, connections, warmUpSeconds, seconds, recording }: ReplayJob): Promise<Outcome> {
  const pool = openPool({ connectionString: url }, { max: connections })
  const begun = performance.now()
  const from = begun + warmUpSeconds * 1000
  const until = from + seconds * 1000
  const took: number[] = []
  let turn = 0
  const work = async (): Promise<void> => {
    for (let at = performance.now(); at < until; at = performance.now()) {
      await replayOnce(pool, recording, turn++)
      if (at >= from) took.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const elapsed = (performance.now() - from) / 1000
  await pool.end()
  return { perSecond: took.length / elapsed, median: percentile(took, 0.5), p95: percentile(took, 0.95), p99: percentile(took, 0.99) }
}

process.once('message', (job) => {
  // Only run-program.ts sends, and only such a job.
  replay(job as ReplayJob).then((outcome) => process.send?.({ outcome }), (error: unknown) => process.send?.({ error: String(error) })).finally(() => process.disconnect())
})
