import type { Kysely } from 'kysely'
import type { Ctx } from '../context'
import type { Database } from '../database'
import { system } from '../platform/context'
import { newIdAt } from '../platform/ids/new-id'
import type { Services } from '../platform/services'

/** A context in which a roster is taken in: no person acts. */
export const seedContext = (db: Kysely<Database>, services: Services, now: Date, tenant: string): Ctx => ({
  tenant, now, actor: system, db, requestId: `seed-${now.getTime()}`, deviceHash: null, newId: newIdAt(now), services,
})
