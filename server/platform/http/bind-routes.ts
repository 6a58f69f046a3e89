import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { EndpointSchemas } from '../../../contract/schema'
import type { Context } from '../context'
import { DomainError, refuse } from '../errors'
import { isRepeat, runOnce } from '../idempotency/run-once'
import type { Caller } from '../limits/limiter'
import type { PlatformTables } from '../table'
import { headerOf, type Border } from './border'
import { openContext } from './open-context'
import { trusted } from '../trusted'
import { readFile } from './read-file'
import type { Command, Input, Route } from './route'

const keyShape = /^[0-9A-Za-z_-]{16,64}$/

/** Registers every route below /api/v1: open the context, count limits, run the verb, present the answer. */
export function bindRoutes<DB extends PlatformTables>(app: FastifyInstance, border: Border<DB>, routes: readonly Route<Context<DB>>[]): void {
  for (const route of routes) {
    const { spec, schemas } = route
    app.route({
      method: spec.method,
      url: `/api/v1${spec.path}`,
      ...(spec.large && { bodyLimit: 256 * 1024 }),
      schema: {
        operationId: route.name, summary: spec.summary, tags: [spec.path.split('/')[1] ?? 'api'],
        ...(schemas.params && { params: schemas.params }), ...(schemas.query && { querystring: schemas.query }),
        ...(schemas.body && { body: schemas.body }), response: { 200: schemas.reply },
        ...(spec.who === 'anyone' ? {} : { security: [{ bearer: [] }] }),
      },
      handler: async (request) => answer(border, route, request),
    })
  }
}

async function answer<DB extends PlatformTables>(border: Border<DB>, route: Route<Context<DB>>, request: FastifyRequest): Promise<unknown> {
  const ctx = await openContext(border, request, route.spec)
  const caller: Caller = {
    tenant: ctx.tenant, personId: ctx.actor.personId,
    // Most calls count nothing: hashed where it is asked for.
    get address() { return border.services.vault.keyedHash('address', request.ip).toString('base64url') },
  }
  const { handler } = route
  const wait = await takeLimits(ctx, route, caller)
  const key = handler.kind === 'command' ? keyOf(request) : null
  if (wait !== null && !(key && (await isRepeat(ctx, key)))) throw new DomainError('request.tooMany', { waitSeconds: wait })
  const sent = route.spec.multipart ? await readFile(request) : { file: null }
  // The type provider replaced the raw parts by what the schemas let through.
  const input: Input<EndpointSchemas> = { params: trusted(request.params), query: trusted(request.query), body: trusted(request.body), ...sent }
  if (handler.kind === 'command') return answerOnce(ctx, { route, handler, input, key: key ?? refuse('request.keyMissing'), taken: wait === null ? caller : null })
  if (handler.kind === 'read') return handler.handle(ctx, input)
  return ctx.db.transaction().execute((db) => handler.handle({ ...ctx, db }, input))
}

/** Seconds to wait, or null where every allowance has room. */
async function takeLimits<DB extends PlatformTables>(ctx: Context<DB>, route: Route<Context<DB>>, caller: Caller): Promise<number | null> {
  for (const limit of route.spec.limits ?? []) {
    const wait = await ctx.services.limiter.take(limit, caller)
    if (wait !== null) return wait
  }
  return null
}

const keyOf = (request: FastifyRequest): string | null => {
  const key = headerOf(request, 'idempotency-key', 64)
  return key && keyShape.test(key) ? key : null
}

interface Call<DB> {
  readonly route: Route<Context<DB>>
  readonly handler: Command<Context<DB>, EndpointSchemas>
  readonly input: Input<EndpointSchemas>
  readonly key: string
  /** Whose allowance this call took from; null where it took nothing. */
  readonly taken: Caller | null
}

async function answerOnce<DB extends PlatformTables>(ctx: Context<DB>, { route, handler, input, key, taken }: Call<DB>): Promise<unknown> {
  const requestHash = createHash('sha256').update(JSON.stringify([route.name, input.params ?? null, input.body ?? null])).update(input.file ?? '').digest()
  const resourceId = idIn(input.params) ?? ctx.newId()
  const prepared = await handler.prepare?.(ctx, input)
  const once = await runOnce(ctx, { key, endpoint: route.name, requestHash, resourceId }, (inside, id) => handler.run(inside, input, id, prepared))
  if (once.repeated && taken) for (const limit of route.spec.limits ?? []) await ctx.services.limiter.giveBack(limit, taken)
  const { again } = handler
  if (once.repeated && again) await ctx.db.transaction().execute((db) => again({ ...ctx, db }, input, once.resourceId))
  return handler.present(ctx, once.resourceId)
}

const idIn = (params: unknown): string | null =>
  typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string' ? params.id : null
