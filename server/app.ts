import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { assessmentRoutes } from './areas/assessment'
import { authenticate, personRoutes } from './areas/person'
import { deputyRoutes } from './areas/deputy'
import { handlingRoutes } from './areas/handling'
import { inboxRoutes } from './areas/inbox'
import { issueRoutes } from './areas/issue'
import { intakeRoutes } from './areas/intake'
import { ledgerRoutes, serveExports } from './areas/ledger'
import { mediaRoutes, serveDocument, serveMedia } from './areas/media'
import { calendarWarnings } from './areas/matter'
import { placeRoutes, redirectCodes, tenantLookup } from './areas/place'
import { reviewRoutes } from './areas/review'
import { settingRoutes } from './areas/setting'
import { staffRoutes } from './areas/staff'
import { streetMeetingRoutes } from './areas/street-meeting'
import { systemRoutes } from './areas/system'
import { redirectUnitLinks, unitAccessRoutes } from './areas/unit-access'
import type { Database } from './database'
import { deadlineWarnings } from './platform/deadlines/deadlines'
import { bindRoutes } from './platform/http/bind-routes'
import type { Border } from './platform/http/border'
import { buildHttp, type HttpOptions } from './platform/http/build-http'
import { serveHealth } from './platform/http/serve-health'
import { serveApp } from './platform/http/serve-app'
import type { Services } from './platform/services'

export interface AppOptions extends HttpOptions {
  readonly db: Kysely<Database>
  readonly services: Services
  /** Tests bring their own clock. */
  readonly now?: () => Date
  /** The built H5 app; null serves the API alone. */
  readonly h5Dir: string | null
}

/** Assembles the server without a port: main.ts listens, tests inject. */
export async function buildApp({ db, services, now = () => new Date(), h5Dir, ...http }: AppOptions): Promise<FastifyInstance> {
  const border: Border<Database> = {
    db, services, now,
    tenantOf: tenantLookup(db, now),
    authenticate: (tenant, token, at) => authenticate(db, tenant, token, at),
  }
  const app = await buildHttp(http)
  bindRoutes(app, border, [...systemRoutes, ...placeRoutes, ...personRoutes, ...deputyRoutes, ...issueRoutes, ...handlingRoutes, ...mediaRoutes, ...inboxRoutes, ...reviewRoutes, ...settingRoutes, ...staffRoutes, ...assessmentRoutes, ...streetMeetingRoutes, ...ledgerRoutes, ...intakeRoutes, ...unitAccessRoutes])
  serveMedia(app, border)
  serveDocument(app, border)
  serveExports(app, border)
  redirectCodes(app)
  redirectUnitLinks(app)
  serveHealth(app, db, async () => [...calendarWarnings(now()), ...(await deadlineWarnings(db, now()))])
  if (h5Dir) await serveApp(app, h5Dir)
  return app
}
