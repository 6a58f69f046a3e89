import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { v7 } from 'uuid'
import type { Ctx } from '../context'
import type { Database } from '../database'
import { nobody, type Actor, type Grant } from '../platform/context'
import { makeVault } from '../platform/crypto/vault'
import { folderStore } from '../platform/files/file-store'
import { bindRoutes } from '../platform/http/bind-routes'
import type { Border } from '../platform/http/border'
import { buildHttp } from '../platform/http/build-http'
import type { Route } from '../platform/http/route'
import { newIdAt } from '../platform/ids/new-id'
import { noSms } from '../platform/channels/sms-sender'
import { noWechat } from '../platform/channels/wechat-login'
import type { Services } from '../platform/services'
import { createTestDatabase, type TestDatabase } from './database'

export const testTenant = 'test'

/** Some areas' routes on a database of their own, with a clock to set and people who need no sign-in. */
export interface AreaApp {
  readonly app: FastifyInstance
  readonly database: TestDatabase<Database>
  readonly services: Services
  readonly filesDir: string
  now: Date
  /** A bearer token for this actor from now on. */
  tokenFor(actor: Actor): string
  ctx(actor?: Actor): Ctx
  send(actor: Actor, options: InjectOptions & { readonly key?: string }): Promise<{ status: number; body: unknown }>
  close(): Promise<void>
}

/** A person as the border would find them; `personIds` begins with the person. */
export const personActor = (personIds: readonly [string, ...string[]], grants: readonly Partial<Grant>[] = []): Actor => ({
  kind: 'person', personId: personIds[0], personIds, sessionHash: Buffer.from(personIds[0]),
  grants: grants.map((grant) => ({ id: v7(), role: 'resident', placeId: null, handlerId: null, deputyId: null, ...grant })),
})

function testServices(filesDir: string): Services {
  return {
    files: folderStore(filesDir), sms: noSms, wechat: noWechat, demo: false,
    vault: makeVault([{ id: 'test', secret: Buffer.alloc(32, 7) }], Buffer.alloc(32, 9)),
    limiter: { take: async () => null, giveBack: async () => undefined },
  }
}

type Serve = (app: FastifyInstance, border: Border<Database>) => void

export async function openAreaApp(routes: readonly Route<Ctx>[], serve: Serve = () => undefined): Promise<AreaApp> {
  const database = await createTestDatabase<Database>()
  const filesDir = mkdtempSync(path.join(tmpdir(), 'minqing-files-'))
  const services = testServices(filesDir)
  const actors = new Map<string, Actor>()
  const app = await buildHttp({ logLevel: 'silent', https: false, trustProxy: false })
  const opened: AreaApp = {
    app, database, services, filesDir, now: new Date('2026-11-23T10:00:00+08:00'),
    tokenFor(actor) {
      const token = `token-${v7()}`
      actors.set(token, actor)
      return token
    },
    ctx: (actor = nobody) => ({ tenant: testTenant, now: opened.now, actor, db: database.db, requestId: v7(), deviceHash: null, newId: newIdAt(opened.now), services }),
    async send(actor, { key = v7(), headers, ...options }) {
      const reply = await app.inject({ ...options, headers: { authorization: `Bearer ${opened.tokenFor(actor)}`, 'idempotency-key': key, ...headers } })
      return { status: reply.statusCode, body: reply.json() }
    },
    async close() {
      await app.close()
      await database.close()
      rmSync(filesDir, { recursive: true, force: true })
    },
  }
  const border: Border<Database> = { db: database.db, services, now: () => opened.now, tenantOf: async () => testTenant, authenticate: async (_, token) => actors.get(token) ?? null }
  bindRoutes(app, border, routes)
  serve(app, border)
  await database.db.insertInto('tenant').values({ id: testTenant, name: '测试县', created_at: opened.now }).execute()
  return opened
}
