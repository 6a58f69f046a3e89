import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { takeSerial } from './assignments'

/** Keeps a 督办 with the office's next serial of the year, for its slip. */
export async function insertSupervision(ctx: Ctx, { matterId, officeId, statementId }: { readonly matterId: string; readonly officeId: string; readonly statementId: string }): Promise<void> {
  const year = Number(chinaDay(ctx.now).slice(0, 4))
  await ctx.db.insertInto('supervision').values({
    tenant: ctx.tenant, id: ctx.newId(), matter_id: matterId, serial: await takeSerial(ctx, { officeId, kind: 'supervise', year }), year, issued_at: ctx.now, statement_id: statementId,
  }).execute()
}
