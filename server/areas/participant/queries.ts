import type { Ctx } from '../../context'
import { oneRow } from '../../platform/postgres/one-row'
import type { ParticipantTable } from './table'

type NewParticipant = Omit<ParticipantTable, 'tenant' | 'id' | 'meeting_id' | 'position'>

/** The list as it stands now; the one before is gone. */
export async function replaceRows(ctx: Ctx, meetingId: string, rows: readonly NewParticipant[]): Promise<void> {
  await ctx.db.deleteFrom('participant').where('tenant', '=', ctx.tenant).where('meeting_id', '=', meetingId).execute()
  await ctx.db.insertInto('participant').values(rows.map((row, position) => ({ ...row, tenant: ctx.tenant, id: ctx.newId(), meeting_id: meetingId, position }))).execute()
}

export const loadRows = (ctx: Ctx, meetingId: string) =>
  ctx.db.selectFrom('participant as t')
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 't.tenant').onRef('d.id', '=', 't.deputy_id'))
    .leftJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
    .where('t.tenant', '=', ctx.tenant).where('t.meeting_id', '=', meetingId).orderBy('t.position').limit(100)
    .select(['t.id', 't.side', 't.duty', 't.deputy_id', 't.name_cipher', 't.name_key', 't.title', 'd.name as deputy_name', 'd.kind', 'd.level', 'street.name as street_name']).execute()

export const countRows = async (ctx: Ctx, meetingId: string): Promise<number> =>
  (await ctx.db.selectFrom('participant').select('id').where('tenant', '=', ctx.tenant).where('meeting_id', '=', meetingId).limit(oneRow).execute()).length
