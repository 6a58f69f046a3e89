import type { Ctx } from '../../../context'

/** The open units that a street's people may mean: its own and those of the whole county. */
export const unitsAround = (ctx: Ctx, streetId: string): Promise<{ id: string; name: string }[]> =>
  ctx.db.selectFrom('handler').where('tenant', '=', ctx.tenant).where('closed_at', 'is', null).where((is) => is.or([is('street_id', 'is', null), is('street_id', '=', streetId)]))
    .select(['id', 'name']).orderBy('code').limit(300).execute()
