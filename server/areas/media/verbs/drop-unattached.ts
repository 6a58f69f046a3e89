import { mediaVariants } from '../signed-link'
import type { Ctx } from '../../../context'
import { deleteUnattached } from '../queries'
import { documentOf, fileOf } from '../storage-key'

const keepDays = 30
const batch = 200

/** Clean-up at night, over all tenants: photos that hung on nothing for 30 days, first the rows, then their bytes. Gives how many. */
export async function dropUnattached(ctx: Pick<Ctx, 'db' | 'now' | 'services'>): Promise<number> {
  const before = new Date(ctx.now.getTime() - keepDays * 86_400_000)
  let dropped = 0
  for (;;) {
    const { deleted, orphaned } = await deleteUnattached(ctx, before, batch)
    for (const key of orphaned) for (const file of [...mediaVariants.map((variant) => fileOf(key, variant)), documentOf(key)]) await ctx.services.files.remove(file)
    dropped += deleted
    if (deleted < batch) return dropped
  }
}
