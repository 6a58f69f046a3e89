import type { Ctx } from '../../../context'

/** Units that are sections of the street itself: it directs them, others it asks by letter. */
export const streetSections = async (ctx: Ctx): Promise<ReadonlySet<string>> =>
  new Set((await ctx.db.selectFrom('handler').select('id').where('tenant', '=', ctx.tenant).where('kind', '=', 'street_section').limit(500).execute()).map(({ id }) => id))
