import autocannon from 'autocannon'
import { v7 } from 'uuid'
import type { Outcome } from './outcome'

/** A process of its own that sends one kind of request again and again, each time as the next person from the next address. */
export interface HttpJob {
  readonly url: string
  readonly connections: number
  readonly warmUpSeconds: number
  readonly seconds: number
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** JSON. */
  readonly body?: string
  readonly tokens: readonly string[]
  readonly addresses: readonly string[]
}

let turn = 0

async function send({ url, connections, method, path, body, tokens, addresses }: HttpJob, seconds: number): Promise<Outcome> {
  const result = await autocannon({
    url, connections, duration: seconds, timeout: 20,
    requests: [{
      method, path, ...(body ? { body } : {}),
      setupRequest: (request) => {
        const at = turn++
        const headers: Record<string, string> = { authorization: `Bearer ${tokens[at % tokens.length]}`, 'x-forwarded-for': addresses[at % addresses.length] ?? '' }
        if (body) Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': v7() })
        return { ...request, headers }
      },
    }],
  })
  if (result.non2xx + result.errors > 0) throw new Error(`${method} ${path}: ${result.non2xx} refused, ${result.errors} without a reply`)
  const { p50, p97_5, p99 } = result.latency
  return { perSecond: result.requests.total / result.duration, median: p50, p95: p97_5, p99 }
}

async function run(job: HttpJob): Promise<Outcome> {
  if (job.warmUpSeconds > 0) await send(job, job.warmUpSeconds)
  return send(job, job.seconds)
}

process.once('message', (job) => {
  // Only run-program.ts sends, and only such a job.
  run(job as HttpJob).then((outcome) => process.send?.({ outcome }), (error: unknown) => process.send?.({ error: String(error) })).finally(() => process.disconnect())
})
