import type { Context } from '../context'
import { personOf } from '../context'
import { refuse } from '../errors'
import { platformDb } from '../platform-db'
import type { PlatformTables } from '../table'

export interface OnceKey {
  readonly key: string
  readonly endpoint: string
  /** SHA-256 over endpoint, parameters and body: the same key with another content is refused. */
  readonly requestHash: Buffer
  /** What the command makes or changes; kept with the key so that a repeat shows it again. */
  readonly resourceId: string
}

export interface Once { readonly resourceId: string; readonly repeated: boolean }

/**
 * Runs a write once for its key, in one transaction with the key's row: two calls at the same instant wait for each
 * other on the unique index, and a crash before the commit leaves neither. A refusal frees the key again.
 */
export async function runOnce<DB extends PlatformTables>(
  ctx: Context<DB>, once: OnceKey, run: (inside: Context<DB>, resourceId: string) => Promise<void>,
): Promise<Once> {
  const person = personOf(ctx.actor) ?? refuse('session.missing')
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    const taken = await platformDb(inside).insertInto('idempotency').values({
      tenant: ctx.tenant, key: once.key, person_id: person.personId, endpoint: once.endpoint,
      request_hash: once.requestHash, resource_id: once.resourceId, created_at: ctx.now,
    }).onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing()).returning('key').executeTakeFirst()
    if (!taken) return { resourceId: await earlierResource(inside, once, person.personIds), repeated: true }
    await run(inside, once.resourceId)
    return { resourceId: once.resourceId, repeated: false }
  })
}

/** Whether this person's call with that key was done before: a repeat is no new submission, also where the allowance is used up. */
export async function isRepeat<DB extends PlatformTables>(ctx: Context<DB>, key: string): Promise<boolean> {
  const earlier = await platformDb(ctx).selectFrom('idempotency').select('key')
    .where('tenant', '=', ctx.tenant).where('key', '=', key).where('person_id', 'in', [...ctx.actor.personIds]).executeTakeFirst()
  return earlier !== undefined
}

async function earlierResource<DB extends PlatformTables>(ctx: Context<DB>, once: OnceKey, personIds: readonly string[]): Promise<string> {
  const earlier = await platformDb(ctx).selectFrom('idempotency').select(['person_id', 'endpoint', 'request_hash', 'resource_id'])
    .where('tenant', '=', ctx.tenant).where('key', '=', once.key).executeTakeFirstOrThrow()
  const same = personIds.includes(earlier.person_id) && earlier.endpoint === once.endpoint && earlier.request_hash.equals(once.requestHash)
  return same && earlier.resource_id ? earlier.resource_id : refuse('request.keyReused')
}
