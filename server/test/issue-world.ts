import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { v7 } from 'uuid'
import { endpoints, type EndpointName } from '../../contract/api'
import { buildApp } from '../app'
import type { Database } from '../database'
import { systemContext } from '../jobs'
import { noSms } from '../platform/channels/sms-sender'
import { noWechat } from '../platform/channels/wechat-login'
import { makeVault } from '../platform/crypto/vault'
import { folderStore } from '../platform/files/file-store'
import type { Logger } from '../platform/log/logger'
import { postgresLimiter } from '../platform/limits/limiter'
import type { Services } from '../platform/services'
import { createTestDatabase, type TestDatabase } from './database'
import { insertCounty, insertStreet, type Street } from './street'
import { insertDeputy, insertHandler, insertPersona, type Persona } from './world-people'

export const home = { tenant: 'home', host: 'home.test' }
export const abroad = { tenant: 'abroad', host: 'abroad.test' }

/** Who stands how to what happens at the first grid of the first community. */
export const personas = [
  'resident', 'neighbour', 'stranger', 'deputy', 'deputySecondPhone', 'deputyElsewhere', 'clerk', 'colleague', 'clerkNextDoor', 'street', 'streetElsewhere',
  'congress', 'party', 'countyCongress', 'government', 'operator', 'gridWorker', 'handler', 'supporter', 'handlerElsewhere', 'foreigner',
] as const
export type PersonaName = (typeof personas)[number]

export interface Call { readonly params?: Record<string, string>; readonly query?: Record<string, string | number>; readonly body?: unknown; readonly key?: string; readonly headers?: Record<string, string>; readonly address?: string }
export interface Answer { readonly status: number; readonly body: Record<string, unknown> & { code?: string }; readonly text: string }

/** The whole server on a database of its own, with a street, everybody who has a part in an issue, and another county. */
export interface World {
  readonly app: FastifyInstance
  readonly database: TestDatabase<Database>
  readonly services: Services
  readonly street: Street
  readonly deputyId: string
  readonly otherDeputyId: string
  readonly handlerId: string
  /** The unit that supports what the one above handles. */
  readonly supportId: string
  readonly abroadStreet: Street
  readonly who: Record<PersonaName, Persona>
  now: Date
  /** Calls an endpoint of the contract; `nobody` brings no token. */
  call(who: PersonaName | Persona | 'nobody', name: EndpointName, call?: Call): Promise<Answer>
  /** What the clock logged. */
  readonly logged: object[]
  readonly log: Logger
  /** The context in which the clock acts. */
  clock(): ReturnType<typeof systemContext>
  close(): Promise<void>
}

const unlimited: Services['limiter'] = { take: async () => null, giveBack: async () => undefined }

async function insertPeople(database: TestDatabase<Database>, services: Services, street: Street, elsewhere: Street, abroadStreet: Street) {
  const [db, vault] = [database.db, services.vault]
  const [community, nextDoor] = street.communityIds
  const countyId = await insertCounty(db, home.tenant)
  const deputyId = await insertDeputy(db, home.tenant, { code: 'D01', name: '韩敏', streetId: street.streetId, gridIds: [street.gridIds[0]] })
  const otherDeputyId = await insertDeputy(db, home.tenant, { code: 'D02', name: '苏德芬', streetId: street.streetId, gridIds: [street.gridIds[0]] })
  const handlerId = await insertHandler(db, home.tenant, '城市管理科')
  const supportId = await insertHandler(db, home.tenant, '供电公司')
  const foreignDeputyId = await insertDeputy(db, abroad.tenant, { code: 'D01', name: '外地', streetId: abroadStreet.streetId, gridIds: [abroadStreet.gridIds[0]] })
  const at = (...grants: Parameters<typeof insertPersona>[1][]) => insertPersona({ db, vault, ...home }, ...grants)
  const who: Record<PersonaName, Persona> = {
    resident: await at(), neighbour: await at(), stranger: await at(),
    deputy: await at({ role: 'deputy', deputyId }), deputySecondPhone: await at({ role: 'deputy', deputyId }), deputyElsewhere: await at({ role: 'deputy', deputyId: otherDeputyId }),
    clerk: await at({ role: 'community', placeId: community }), colleague: await at({ role: 'community', placeId: community }), clerkNextDoor: await at({ role: 'community', placeId: nextDoor }),
    street: await at({ role: 'street_office', placeId: street.streetId }), streetElsewhere: await at({ role: 'street_office', placeId: elsewhere.streetId }),
    congress: await at({ role: 'congress_office', placeId: street.streetId }), party: await at({ role: 'party_committee', placeId: street.streetId }),
    countyCongress: await at({ role: 'county_congress', placeId: countyId }), government: await at({ role: 'government_office', placeId: countyId }), operator: await at({ role: 'operator', placeId: countyId }),
    gridWorker: await at({ role: 'grid_worker', placeId: street.gridIds[0] }),
    handler: await at({ role: 'handler', handlerId }), supporter: await at({ role: 'handler', handlerId: supportId }), handlerElsewhere: await at({ role: 'handler', handlerId: await insertHandler(db, home.tenant, '供水公司') }),
    foreigner: await insertPersona({ db, vault, ...abroad }, { role: 'deputy', deputyId: foreignDeputyId }, { role: 'community', placeId: abroadStreet.communityIds[0] },
      { role: 'street_office', placeId: abroadStreet.streetId }, { role: 'congress_office', placeId: abroadStreet.streetId }, { role: 'party_committee', placeId: abroadStreet.streetId }),
  }
  return { who, deputyId, otherDeputyId, handlerId, supportId }
}

const filled = (template: string, params: Record<string, string> = {}): string => template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((params[name] ?? '').replace(/\p{Surrogate}/gu, '\ufffd')))

export async function openWorld({ limited = false } = {}): Promise<World> {
  const database = await createTestDatabase<Database>()
  const filesDir = mkdtempSync(path.join(tmpdir(), 'minqing-files-'))
  const services: Services = {
    files: folderStore(filesDir), sms: noSms, wechat: noWechat, demo: false, limiter: limited ? postgresLimiter(database.pool) : unlimited,
    vault: makeVault([{ id: 'test', secret: Buffer.alloc(32, 7) }], Buffer.alloc(32, 9)),
  }
  const start = new Date('2026-11-23T10:00:00+08:00')
  await database.db.insertInto('tenant').values([home, abroad].map(({ tenant }) => ({ id: tenant, name: tenant, created_at: start }))).execute()
  await database.db.insertInto('tenant_host').values([home, abroad]).execute()
  const street = await insertStreet(database.db, home.tenant)
  const abroadStreet = await insertStreet(database.db, abroad.tenant)
  const people = await insertPeople(database, services, street, await insertStreet(database.db, home.tenant), abroadStreet)
  const app = await buildApp({ db: database.db, services, now: () => world.now, h5Dir: null, logLevel: 'silent', https: false, trustProxy: false })
  const logged: object[] = []
  const world: World = {
    app, database, services, street, abroadStreet, ...people, now: start,
    async call(who, name, { params, query, body, key = v7(), headers, address = '127.0.0.1' } = {}) {
      const { method, path: template } = endpoints[name]
      const persona = who === 'nobody' ? { host: home.host, token: null } : typeof who === 'string' ? people.who[who] : who
      const reply = await app.inject({
        method, url: `/api/v1${filled(template, params)}`, query: query && Object.fromEntries(Object.entries(query).map(([k, v]) => [k, String(v)])), remoteAddress: address,
        ...(body !== undefined && { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
        headers: {
          host: persona.host, 'idempotency-key': key, ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(persona.token && { authorization: `Bearer ${persona.token}` }), ...headers,
        },
      })
      return { status: reply.statusCode, body: reply.json(), text: reply.body }
    },
    logged, log: { error: (details) => void logged.push(details) },
    clock: () => systemContext(database.db, services, world.now),
    async close() {
      await app.close()
      await database.close()
      rmSync(filesDir, { recursive: true, force: true })
    },
  }
  return world
}
