import type { Ctx } from '../../../context'
import { exportOrder, type ExportOrder } from '../export-order'

export interface ExportRow { readonly at: Date; readonly actorId: string; readonly order: ExportOrder }

/** What an export was asked for, by the fact that says who asked. */
export async function findExport(ctx: Pick<Ctx, 'db' | 'tenant'>, id: string): Promise<ExportRow | null> {
  const row = await ctx.db.selectFrom('audit').select(['at', 'actor_id', 'patch']).where('tenant', '=', ctx.tenant).where('subject_id', '=', id).where('subject_kind', '=', 'export').executeTakeFirst()
  const order = exportOrder.safeParse(row?.patch)
  return row?.actor_id && order.success ? { at: row.at, actorId: row.actor_id, order: order.data } : null
}

/** A person with everybody joined into them: whoever stepped aside as one of them stepped aside. */
export const personsOf = async (ctx: Pick<Ctx, 'db' | 'tenant'>, personId: string): Promise<string[]> =>
  (await ctx.db.selectFrom('person').select('id').where('tenant', '=', ctx.tenant).where((is) => is.or([is('id', '=', personId), is('merged_into', '=', personId)])).execute()).map(({ id }) => id)
