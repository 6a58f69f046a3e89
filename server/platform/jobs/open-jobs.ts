import type { Pool } from 'pg'
import PgBoss from 'pg-boss'

/** A job that runs by the clock. It must be harmless when run twice: the queue promises at least once. */
export interface Job {
  readonly name: string
  /** Five fields, China time. */
  readonly cron: string
  run(): Promise<void>
}

export interface Jobs { stop(): Promise<void> }

type OnError = (error: Error, job?: string) => void

/** Says of a run that failed which job it was; the queue only notes it in its own table. */
export const runReported = (job: Job, onError: OnError) => async (): Promise<void> => {
  try {
    await job.run()
  } catch (error) {
    onError(error instanceof Error ? error : new Error(String(error)), job.name)
    throw error
  }
}

/** Runs the jobs through pg-boss: however many server processes there are, each due run is taken by one. */
export async function openJobs(pool: Pool, jobs: readonly Job[], onError: OnError): Promise<Jobs> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'job_queue', supervise: true })
  boss.on('error', (error) => onError(error))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { name: job.name, policy: 'stately', retryLimit: 0 })
    await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' })
    await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: 5 }, runReported(job, onError))
  }
  return { stop: () => boss.stop({ graceful: true, wait: true, close: false, timeout: 5000 }) }
}
