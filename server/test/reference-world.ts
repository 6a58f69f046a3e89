import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { v7 } from 'uuid'
import { endpoints, type EndpointName } from '../../contract/api'
import { buildApp } from '../app'
import type { Database } from '../database'
import { noSms } from '../platform/channels/sms-sender'
import { demoWechat } from '../platform/channels/wechat-login'
import { makeVault } from '../platform/crypto/vault'
import { folderStore } from '../platform/files/file-store'
import { postgresLimiter } from '../platform/limits/limiter'
import type { Services } from '../platform/services'
import { loadReferenceStreet } from '../seeds/load-reference-street'
import { createTestDatabase, type TestDatabase } from './database'

export interface Said { readonly params?: Record<string, string>; readonly query?: Record<string, string | number>; readonly body?: unknown; readonly token?: string | null; readonly headers?: Record<string, string> }
export interface Heard { readonly status: number; readonly body: Record<string, unknown> & { code?: string } }

/** The whole server with the reference street in demo mode, as a first start leaves it, on a clock to set. */
export interface ReferenceWorld {
  readonly app: FastifyInstance
  readonly database: TestDatabase<Database>
  services: Services
  now: Date
  call(name: EndpointName, said?: Said): Promise<Heard>
  close(): Promise<void>
}

export interface ReferenceOptions { readonly examples?: boolean; readonly limited?: boolean; readonly services?: Partial<Services>; readonly now?: Date }

const unlimited: Services['limiter'] = { take: async () => null, giveBack: async () => undefined }

export async function openReferenceWorld({ examples = false, limited = false, services: own, now = new Date('2026-11-23T10:30:00+08:00') }: ReferenceOptions = {}): Promise<ReferenceWorld> {
  const database = await createTestDatabase<Database>()
  const filesDir = mkdtempSync(path.join(tmpdir(), 'minqing-files-'))
  const vault = makeVault([{ id: 'test', secret: Buffer.alloc(32, 7) }], Buffer.alloc(32, 9))
  const services: Services = {
    files: folderStore(filesDir), sms: noSms, wechat: demoWechat((kind, value) => vault.keyedHash(kind, value)), vault, demo: true,
    limiter: limited ? postgresLimiter(database.pool) : unlimited, ...own,
  }
  await loadReferenceStreet({ db: database.db, services, now, examples })
  const app = await buildApp({ db: database.db, services, now: () => world.now, h5Dir: null, logLevel: 'silent', https: false, trustProxy: false })
  const world: ReferenceWorld = {
    app, database, services, now,
    async call(name, { params = {}, query, body, token = null, headers } = {}) {
      const { method, path: template } = endpoints[name]
      const reply = await app.inject({
        method, url: `/api/v1${template.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part] ?? ''))}`,
        query: query && Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)])),
        ...(body !== undefined && { payload: JSON.stringify(body) }),
        headers: { 'idempotency-key': v7(), ...(body !== undefined && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }), ...headers },
      })
      return { status: reply.statusCode, body: reply.json() }
    },
    async close() {
      await app.close()
      await database.close()
      rmSync(filesDir, { recursive: true, force: true })
    },
  }
  return world
}
