import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Actor, Context } from '../context'
import type { Services } from '../services'
import type { PlatformTables } from '../table'

/** What the HTTP border needs from outside to turn a request into a context. */
export interface Border<DB extends PlatformTables> {
  readonly db: Kysely<DB>
  readonly services: Services
  /** Tests and the simulated month bring their own clock. */
  readonly now: () => Date
  /** The county whose app it is, by host name or AppID; null: none of ours. */
  tenantOf(host: string): Promise<string | null>
  /** Who a bearer token stands for now; null: expired or unknown. */
  authenticate(tenant: string, token: string, now: Date): Promise<Actor | null>
}

export type Tenanted<DB extends PlatformTables> = Context<DB> & { readonly address: string; readonly log: FastifyBaseLogger }

/** The bearer token of a request, or null; anything malformed counts as none. */
export const bearerOf = (request: FastifyRequest): string | null => /^Bearer ([0-9A-Za-z_-]{20,128})$/.exec(request.headers.authorization ?? '')?.[1] ?? null

/** One header as text, at most `max` characters; null where it is missing or longer. */
export const headerOf = (request: FastifyRequest, name: string, max: number): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' && value.length > 0 && value.length <= max ? value : null
}
