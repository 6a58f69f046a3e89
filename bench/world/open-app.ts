import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app'
import type { Database } from '../../server/database'
import { openServices } from '../../server/open-services'
import { connectionFromUrl, openDatabase, type OpenDatabase } from '../../server/platform/postgres'
import { readSettings } from '../../server/platform/settings'
import type { Services } from '../../server/platform/services'

/** The server inside this process, to watch its statements; never to measure time. */
export interface WatchedApp {
  readonly app: FastifyInstance
  readonly db: OpenDatabase<Database>['db']
  readonly services: Services
  close(): Promise<void>
}

export async function openApp(url: string, dataDir: string): Promise<WatchedApp> {
  const { db, pool, close } = openDatabase<Database>(connectionFromUrl(url))
  const services = openServices(readSettings({ DATA_DIR: dataDir }), pool)
  const app = await buildApp({ db, services, h5Dir: null, logLevel: 'silent', https: false, trustProxy: false })
  return {
    app, db, services,
    async close() {
      await app.close()
      await close()
    },
  }
}
