import type { Ctx } from '../../../context'

/** Seats of the deputies who stepped aside (回避) from a matter. */
export const recusedDeputies = async (ctx: Ctx, matterId: string): Promise<string[]> => {
  const rows = await ctx.db.selectFrom('recusal as r').innerJoin('role_grant as g', (on) => on.onRef('g.tenant', '=', 'r.tenant').onRef('g.person_id', '=', 'r.person_id'))
    .where('r.tenant', '=', ctx.tenant).where('r.matter_id', '=', matterId).where('g.deputy_id', 'is not', null).select('g.deputy_id').execute()
  return rows.flatMap(({ deputy_id: id }) => (id ? [id] : []))
}
