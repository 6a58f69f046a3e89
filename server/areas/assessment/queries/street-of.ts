import type { Ctx } from '../../../context'

export const streetOf = async (ctx: Ctx, communityId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('place').where('tenant', '=', ctx.tenant).where('id', '=', communityId).where('kind', '=', 'community').select('street_id').executeTakeFirst())?.street_id ?? null
