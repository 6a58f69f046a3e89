import type { Ctx } from '../../../context'

export interface NewExtension { readonly matterId: string; readonly askedBy: 'handler' | 'community'; readonly fromDueAt: Date; readonly wantedAt: Date; readonly statementId: string | null }

export const insertExtension = async (ctx: Ctx, { matterId, askedBy, fromDueAt, wantedAt, statementId }: NewExtension): Promise<void> => {
  await ctx.db.insertInto('extension').values({
    tenant: ctx.tenant, id: ctx.newId(), matter_id: matterId, asked_by: askedBy, asked_at: ctx.now, from_due_at: fromDueAt, wanted_at: wantedAt, statement_id: statementId, decided_at: null, granted: null,
  }).execute()
}

export interface OpenExtension { readonly id: string; readonly asked_by: 'handler' | 'community'; readonly wanted_at: Date; readonly text: string | null }

/** The extension of a matter that waits for an answer, with its reason. */
export const loadOpenExtension = async (ctx: Ctx, matterId: string): Promise<OpenExtension | null> =>
  (await ctx.db.selectFrom('extension as e').leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'e.tenant').onRef('s.id', '=', 'e.statement_id'))
    .where('e.tenant', '=', ctx.tenant).where('e.matter_id', '=', matterId).where('e.decided_at', 'is', null)
    .select(['e.id', 'e.asked_by', 'e.wanted_at', 's.text']).executeTakeFirst()) ?? null

/** True where it still waited. */
export async function decideOpenExtension(ctx: Ctx, matterId: string, granted: boolean): Promise<boolean> {
  const decided = await ctx.db.updateTable('extension').set({ decided_at: ctx.now, granted })
    .where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).where('decided_at', 'is', null).executeTakeFirst()
  return decided.numUpdatedRows > 0n
}
