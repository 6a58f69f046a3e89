import type { Kysely } from 'kysely'
import type { Context } from './context'
import { trusted } from './trusted'
import type { PlatformTables } from './table'

/** The platform's own tables, whatever the areas add. Kysely is invariant in its tables, so the one cast stands here. */
export const platformDb = <DB extends PlatformTables>(ctx: Context<DB>): Kysely<PlatformTables> => trusted(ctx.db)
