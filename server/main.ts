import { resolve } from 'node:path'
import { buildApp } from './app'
import type { Database } from './database'
import { greet } from './greet'
import { migrations } from './migrations'
import { jobsOf } from './jobs'
import { openJobs } from './platform/jobs/open-jobs'
import { openServices } from './open-services'
import { connectionFromUrl, openDatabase, openPool, prepareDatabase, startEmbedded } from './platform/postgres'
import { errorCode } from './platform/postgres/error-code'
import { readSettings, type Settings } from './platform/settings'
import { loadReferenceStreet } from './seeds/load-reference-street'

async function openStore(settings: Settings) {
  if (settings.DATABASE_URL) return { connection: connectionFromUrl(settings.DATABASE_URL), stop: async () => undefined }
  return startEmbedded({
    dataDir: resolve(settings.DATA_DIR, 'postgres'),
    onLost: (error) => {
      console.error(error.message)
      process.exit(1)
    },
  })
}

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const store = await openStore(settings)
  // A start that fails, say on a taken port, leaves no database behind.
  await serve(settings, store).catch(async (error: unknown) => {
    await store.stop()
    throw error
  })
}

async function serve(settings: Settings, store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  await prepareDatabase(store.connection, migrations)
  const { db, pool, close } = openDatabase<Database>(store.connection, { onError: (error) => console.error('database connection lost:', error.message) })
  const counts = openPool(store.connection, { max: 5, lazyCommit: true })
  const services = openServices(settings, counts)
  if (settings.demo) await loadReferenceStreet({ db, services, now: new Date() })
  const app = await buildApp({
    db, services, h5Dir: resolve('dist/h5'), logLevel: settings.production ? 'info' : 'warn',
    https: settings.PUBLIC_URL?.startsWith('https:') ?? false, trustProxy: settings.TRUST_PROXY,
  })
  const jobs = await openJobs(pool, jobsOf(db, services, app.log), (error, job) => app.log.error({ job, err: { name: error.name, code: errorCode(error), stack: error.stack } }, 'job queue'))
  await app.listen({ port: settings.PORT, host: settings.HOST })
  stopOnSignal(async () => {
    await jobs.stop()
    await app.close()
    await counts.end()
    await close()
    await store.stop()
  })
  await greet(settings, db, services)
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const once = (): void => {
    if (stopping) return
    stopping = true
    stop().then(() => process.exit(0), (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
  process.once('SIGINT', once)
  process.once('SIGTERM', once)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
