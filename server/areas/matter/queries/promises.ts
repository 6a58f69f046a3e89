import type { Ctx } from '../../../context'
import type { PromiseTable } from '../table'

/** Keeps what was promised for a round, as it stands now. */
export async function keepPromise(ctx: Ctx, promise: Omit<PromiseTable, 'tenant'>): Promise<void> {
  const { matter_id, round, ...stands } = promise
  await ctx.db.insertInto('promise').values({ tenant: ctx.tenant, matter_id, round, ...stands })
    .onConflict((conflict) => conflict.columns(['tenant', 'matter_id', 'round']).doUpdateSet(stands)).execute()
}
