import { sql } from 'kysely'
import type { Ctx } from '../../context'
import type { MatterTable } from './table'

/**
 * Takes the next number of a street's day. Runs outside the command's transaction, so that submissions do not queue behind
 * each other's commit; a number lost that way leaves a gap. The commit need not wait for the disk: the matter's own commit
 * comes later in the same log and flushes this one with it.
 */
export async function takeNumber(ctx: Ctx, streetId: string, day: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    WITH lazily AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
    INSERT INTO number_counter AS counter (tenant, street_id, day, last)
    SELECT ${ctx.tenant}, ${streetId}::uuid, ${day}::date, 1 FROM lazily
    ON CONFLICT (tenant, street_id, day) DO UPDATE SET last = counter.last + 1
    RETURNING last`.execute(ctx.db)
  return rows[0]?.last ?? 1
}

/** Changes a matter only where its version still is `version`; the version counts up. */
export async function changeMatter(ctx: Ctx, id: string, version: number, patch: Partial<MatterTableWrites>): Promise<boolean> {
  const result = await ctx.db.updateTable('matter').set({ ...patch, version: version + 1, changed_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The columns of a matter that an event may change. */
export type MatterTableWrites = Pick<MatterTable,
  'state' | 'urgency' | 'category' | 'due_at' | 'follow_up_deputy_id' | 'responsible_place_id' | 'responsible_handler_id' |
  'ending' | 'seen_at' | 'rate_until' | 'community_id'> & { round: number }

export const insertStatement = async (ctx: Ctx, id: string, matterId: string, text: string): Promise<void> => {
  await ctx.db.insertInto('statement').values({
    tenant: ctx.tenant, id, matter_id: matterId, person_id: ctx.actor.personId, text, erased_at: null, created_at: ctx.now,
  }).execute()
}

/** True where the follow is new. */
export async function insertFollow(ctx: Ctx, matterId: string, reason: 'raised' | 'code' | 'met_too'): Promise<boolean> {
  const { personId } = ctx.actor
  if (!personId) return false
  const added = await ctx.db.insertInto('follow').values({ tenant: ctx.tenant, matter_id: matterId, person_id: personId, reason, created_at: ctx.now })
    .onConflict((conflict) => conflict.columns(['tenant', 'matter_id', 'person_id']).doNothing()).returning('person_id').executeTakeFirst()
  return added !== undefined
}

export const countMetToo = async (ctx: Ctx, matterId: string): Promise<void> => {
  await ctx.db.updateTable('matter').set((row) => ({ met_too: row('met_too', '+', 1) })).where('tenant', '=', ctx.tenant).where('id', '=', matterId).execute()
}

export const insertRecusal = async (ctx: Ctx, matterId: string): Promise<void> => {
  if (!ctx.actor.personId) return
  await ctx.db.insertInto('recusal').values({ tenant: ctx.tenant, matter_id: matterId, person_id: ctx.actor.personId, created_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing()).execute()
}

export const insertRatings = async (ctx: Ctx, rows: readonly {
  matterId: string; round: number; raterId: string; subject: 'followUp' | 'handling'; score: 'satisfied' | 'basically' | 'dissatisfied'; statementId: string | null; deputyId: string | null
}[]): Promise<number> => {
  const added = await ctx.db.insertInto('rating').values(rows.map((row) => ({
    tenant: ctx.tenant, matter_id: row.matterId, round: row.round, rater_id: row.raterId, subject: row.subject, score: row.score,
    statement_id: row.statementId, deputy_id: row.deputyId, created_at: ctx.now,
  }))).onConflict((conflict) => conflict.doNothing()).returning('subject').execute()
  return added.length
}

/** Ids of everybody who follows a matter, for messages. */
export const followersOf = async (ctx: Ctx, matterId: string): Promise<{ person_id: string; reason: 'raised' | 'code' | 'met_too' }[]> =>
  ctx.db.selectFrom('follow').select(['person_id', 'reason']).where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).execute()
