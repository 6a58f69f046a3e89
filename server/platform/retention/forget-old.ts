import type { Context } from '../context'
import { platformDb } from '../platform-db'
import type { PlatformTables } from '../table'

const keepKeysDays = 30

/** Drops what has served its time: keys of writes that no phone repeats any more, and counters that ran out. */
export async function forgetOld<DB extends PlatformTables>(ctx: Context<DB>): Promise<void> {
  const before = new Date(ctx.now.getTime() - keepKeysDays * 86_400_000)
  await platformDb(ctx).deleteFrom('idempotency').where('created_at', '<', before).execute()
  await platformDb(ctx).deleteFrom('rate_limit').where('expire', '<', ctx.now.getTime()).execute()
}
