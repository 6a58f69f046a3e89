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

/** Runs the jobs through pg-boss: however many server processes there are, each due run is taken by one. */
export async function openJobs(pool: Pool, jobs: readonly Job[], onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'job_queue', supervise: true })
  boss.on('error', onError)
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { name: job.name, policy: 'stately', retryLimit: 0 })
    await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' })
    await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: 5 }, () => job.run())
  }
  return { stop: () => boss.stop({ graceful: true, wait: true, close: false, timeout: 5000 }) }
}
