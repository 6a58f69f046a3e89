import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../../../context'
import { decodeCursor } from '../../../platform/http/cursor'
import type { AssessmentTable } from '../table'

const counted = (ctx: Ctx) => ctx.db.selectFrom('assessment as a')
  .innerJoin('place as c', (on) => on.onRef('c.tenant', '=', 'a.tenant').onRef('c.id', '=', 'a.community_id'))
  .where('a.tenant', '=', ctx.tenant)
  .select([
    'a.id', 'a.street_id', 'a.community_id', 'a.month', 'a.state', 'a.venue', 'a.held_at', 'a.remarks', 'a.opened_at', 'a.closed_at', 'a.version', 'c.name as community_name',
    sql<number>`(SELECT count(*)::int FROM assessment_item i WHERE i.tenant = a.tenant AND i.assessment_id = a.id)`.as('item_count'),
    sql<number>`(SELECT count(*)::int FROM assessment_item i WHERE i.tenant = a.tenant AND i.assessment_id = a.id AND i.decision IS NOT NULL)`.as('decided_count'),
  ])

export const loadAssessment = async (ctx: Ctx, id: string) => (await counted(ctx).where('a.id', '=', id).executeTakeFirst()) ?? null
export type AssessmentRow = NonNullable<Awaited<ReturnType<typeof loadAssessment>>>

/** Holds the assessment until the transaction ends: one act after the other. */
export const lockAssessment = async (ctx: Ctx, id: string): Promise<void> => {
  await ctx.db.selectFrom('assessment').select('id').where('tenant', '=', ctx.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
}

const place = z.tuple([z.string().regex(/^\d{4}-\d{2}$/), z.uuid()])

export async function listOf(ctx: Ctx, { scope, scopeId, cursor, limit }: { scope: 'community_id' | 'street_id'; scopeId: string; cursor?: string; limit: number }): Promise<AssessmentRow[]> {
  const after = decodeCursor(cursor, place)
  return counted(ctx).where(`a.${scope}`, '=', scopeId)
    .$if(after !== null, (query) => query.where(sql<boolean>`(a.month, a.id) < (${after?.[0]}, ${after?.[1]}::uuid)`))
    .orderBy('a.month', 'desc').orderBy('a.id', 'desc').limit(limit).execute()
}

export const findOfMonth = async (ctx: Ctx, communityId: string, month: string): Promise<string | null> =>
  (await ctx.db.selectFrom('assessment').select('id').where('tenant', '=', ctx.tenant).where('community_id', '=', communityId).where('month', '=', month).executeTakeFirst())?.id ?? null

type New = Pick<AssessmentTable, 'id' | 'street_id' | 'community_id' | 'month' | 'opened_by'>

/** False where the month has one already, also one that a colleague opens at the same instant. */
export async function insertAssessment(ctx: Ctx, row: New): Promise<boolean> {
  const added = await ctx.db.insertInto('assessment').values({ ...row, tenant: ctx.tenant, state: 'open', venue: null, held_at: null, remarks: null, opened_at: ctx.now, closed_at: null })
    .onConflict((conflict) => conflict.columns(['tenant', 'community_id', 'month']).doNothing()).returning('id').executeTakeFirst()
  return added !== undefined
}

export type AssessmentPatch = Partial<Pick<AssessmentTable, 'state' | 'venue' | 'held_at' | 'remarks' | 'closed_at'>>

export async function changeAssessment(ctx: Ctx, row: Pick<AssessmentRow, 'id' | 'version'>, patch: AssessmentPatch): Promise<boolean> {
  const changed = await ctx.db.updateTable('assessment').set({ ...patch, version: row.version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', row.id).where('version', '=', row.version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
