import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import type { RatingChannel } from '../../../../contract/handling/vocabulary'
import type { RatingSubject, Score } from '../../../../contract/issue/vocabulary'
import type { MatterTable } from '../table'

/**
 * Takes the next number of a street's day, or the last of the next `count`. Runs outside the command's transaction, so that submissions do not queue behind
 * each other's commit; a number lost that way leaves a gap. The commit need not wait for the disk: the matter's own commit
 * comes later in the same log and flushes this one with it.
 */
export async function takeNumber(ctx: Ctx, streetId: string, day: string, count = 1): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    WITH lazily AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
    INSERT INTO number_counter AS counter (tenant, street_id, day, last)
    SELECT ${ctx.tenant}, ${streetId}::uuid, ${day}::date, ${count}::int FROM lazily
    ON CONFLICT (tenant, street_id, day) DO UPDATE SET last = counter.last + excluded.last
    RETURNING last`.execute(ctx.db)
  return rows[0]?.last ?? count
}

/** Changes a matter only where its version still is `version`; the version counts up. */
export async function changeMatter(ctx: Ctx, id: string, version: number, patch: Partial<MatterTableWrites>): Promise<boolean> {
  const result = await ctx.db.updateTable('matter').set({ ...patch, version: version + 1, changed_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Holds rows until the transaction ends, in the order of their ids. */
export const lockMatters = async (ctx: Ctx, ids: readonly string[]): Promise<void> => {
  await ctx.db.selectFrom('matter').select('id').where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).orderBy('id').forUpdate().execute()
}

/** The columns of a matter that an event may change. */
export type MatterTableWrites = Pick<MatterTable,
  'state' | 'urgency' | 'category' | 'due_at' | 'follow_up_deputy_id' | 'responsible_place_id' | 'responsible_handler_id' | 'assigner' | 'proposed_handler_id' |
  'ending' | 'seen_at' | 'rate_until' | 'community_id' | 'grid_id' | 'answered_at' | 'triaged_at' | 'handle_due_at' | 'paused_at' | 'paused_due_at' | 'plan_on' |
  'done_at' | 'ended_at' | 'merged_into' | 'about_handler_id'> & { round: number; paused_hours: number }

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

export interface NewRating {
  readonly matterId: string
  readonly round: number
  readonly raterId: string
  readonly subject: RatingSubject
  readonly score: Score
  readonly statementId: string | null
  readonly deputyId: string | null
  /** Called back (回访): by which way, and who entered it. */
  readonly channel?: RatingChannel
  readonly recordedBy?: string | null
}

/** How many were new: who rated a round before rates it no second time. */
export const insertRatings = async (ctx: Ctx, rows: readonly NewRating[]): Promise<number> => {
  const added = await ctx.db.insertInto('rating').values(rows.map((row) => ({
    tenant: ctx.tenant, matter_id: row.matterId, round: row.round, rater_id: row.raterId, subject: row.subject, score: row.score,
    statement_id: row.statementId, deputy_id: row.deputyId, channel: row.channel ?? 'app', recorded_by: row.recordedBy ?? null, created_at: ctx.now,
    community_id: sql<string>`(SELECT m.community_id FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.id = ${row.matterId})`,
  }))).onConflict((conflict) => conflict.doNothing()).returning('subject').execute()
  return added.length
}

export interface Follower { readonly person_id: string; readonly matter_id: string; readonly reason: 'raised' | 'code' | 'met_too' }

/**
 * Everybody who hears of a matter: who raised it and who met it too, also of those that were merged into it. `matter_id` is the
 * one they know.
 */
export async function followersOf(ctx: Ctx, matterId: string): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    WITH RECURSIVE together AS (
      SELECT ${matterId}::uuid AS id
      UNION SELECT m.id FROM together t JOIN matter m ON m.tenant = ${ctx.tenant} AND m.merged_into = t.id
    )
    SELECT f.person_id, f.matter_id, f.reason FROM together t JOIN follow f ON f.tenant = ${ctx.tenant} AND f.matter_id = t.id`.execute(ctx.db)
  return rows
}
