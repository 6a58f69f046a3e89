import { v7 } from 'uuid'
import { recordStatements, type Statement } from '../load/statement'
import { findFresh, type Recording, type Turn } from '../load/vary'
import type { WatchedApp } from './open-app'
import { tokenHashOf, type Person } from './people'

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: object
}

const remoteAddress = '10.9.8.7'

async function recordOnce({ app }: WatchedApp, request: Request, token: string): Promise<Statement[]> {
  return recordStatements(async () => {
    const reply = await app.inject({
      method: request.method, url: request.path, remoteAddress, ...(request.body ? { payload: request.body } : {}),
      headers: { authorization: `Bearer ${token}`, ...(request.body ? { 'idempotency-key': v7() } : {}) },
    })
    if (reply.statusCode !== 200) throw new Error(`${request.method} ${request.path}: ${reply.statusCode} ${reply.body}`)
  })
}

const turnOver = (people: readonly (Person & { readonly scopeId?: string })[]): Turn[] => {
  const [first] = people
  if (!first) throw new Error('nobody asks')
  const scopes = people.flatMap(({ scopeId }) => (scopeId ? [scopeId] : []))
  return [
    { from: first.personId, to: people.map(({ personId }) => personId) },
    { from: tokenHashOf(first.token).toString('hex'), to: people.map(({ token }) => tokenHashOf(token).toString('hex')) },
    ...(first.scopeId ? [{ from: first.scopeId, to: scopes }] : []),
  ]
}

/** What the server sends to PostgreSQL for one request, session lookup and limits included, to be sent again as any of `people`. */
export async function recordRequest(watched: WatchedApp, request: Request, people: readonly (Person & { readonly scopeId?: string })[]): Promise<Recording> {
  const token = people[0]?.token ?? ''
  // The first call also looks the tenant up, which is remembered from then on.
  await recordOnce(watched, request, token)
  const first = await recordOnce(watched, request, token)
  const second = await recordOnce(watched, request, token)
  const address = watched.services.vault.keyedHash('address', remoteAddress).toString('base64url')
  const elsewhere = Array.from({ length: 500 }, (_, at) => watched.services.vault.keyedHash('address', `bench ${at}`).toString('base64url'))
  return { statements: first, fresh: findFresh(first, second), turns: [...turnOver(people), { from: address, to: elsewhere }] }
}
