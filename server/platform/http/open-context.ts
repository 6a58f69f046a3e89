import type { FastifyRequest } from 'fastify'
import type { EndpointSpec } from '../../../contract/endpoint'
import { nobody, type Actor, type Context } from '../context'
import { refuse } from '../errors'
import { newIdAt } from '../ids/new-id'
import type { PlatformTables } from '../table'
import { bearerOf, headerOf, type Border } from './border'

/** Tenant from the host name, person from the token, time from the clock: nothing of it comes from the body. */
export async function openContext<DB extends PlatformTables>(border: Border<DB>, request: FastifyRequest, spec: EndpointSpec): Promise<Context<DB>> {
  const now = border.now()
  const tenant = (await border.tenantOf(headerOf(request, 'x-app-id', 64) ?? request.hostname)) ?? refuse('request.notFound')
  const actor = await actorOf(border, request, spec, tenant, now)
  const device = headerOf(request, 'x-device-id', 128)
  return {
    tenant, now, actor, db: border.db, requestId: request.id, newId: newIdAt(now), services: border.services,
    deviceHash: device ? border.services.vault.keyedHash('device', device) : null,
  }
}

async function actorOf<DB extends PlatformTables>(border: Border<DB>, request: FastifyRequest, spec: EndpointSpec, tenant: string, now: Date): Promise<Actor> {
  const token = bearerOf(request)
  const actor = token ? await border.authenticate(tenant, token, now) : null
  if (spec.who === 'anyone') return actor ?? nobody
  if (!actor) return refuse(token ? 'session.expired' : 'session.missing')
  const allowed = spec.who === 'person' || actor.grants.some((grant) => spec.who.includes(grant.role))
  return allowed && !(isByLink(actor) && isClosedToLinks(spec)) ? actor : refuse('access.denied')
}

const isByLink = (actor: Actor): boolean => actor.kind === 'person' && actor.accessId !== undefined

/** Of what every person may do, who came in by a unit's link does only what an endpoint opens to them by name. */
const isClosedToLinks = ({ who, byLink }: EndpointSpec): boolean => who === 'person' && !byLink
