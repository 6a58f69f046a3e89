import { sql } from 'kysely'
import type { AgendaReason } from '../../../../contract/assessment/vocabulary'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { trusted } from '../../../platform/trusted'
import { oneRow } from '../../../platform/postgres/one-row'
import type { AssessmentItemTable } from '../table'

export interface Waiting { readonly id: string; readonly state: string; readonly triaged_at: Date | null; readonly due_at: Date | null }

/** What is still to be settled of what was raised before an instant, what is above the community left out: untriaged first, then what is due first. */
export const findWaiting = (ctx: Ctx, { communityId, states, until, limit }: { communityId: string; states: readonly IssueState[]; until: Date; limit: number }): Promise<Waiting[]> =>
  ctx.db.selectFrom('matter as m')
    .where('m.tenant', '=', ctx.tenant).where('m.kind', '=', 'issue').where('m.community_id', '=', communityId).where('m.state', 'in', [...states])
    .where('m.created_at', '<', until).where('m.above_community', '=', false).where((is) => is.or([is('m.category', 'is', null), is('m.category', '<>', 'neighbour_dispute')]))
    .select(['m.id', 'm.state', 'm.triaged_at', 'm.due_at'])
    .orderBy(sql`m.triaged_at IS NOT NULL`).orderBy('m.urgency_rank').orderBy('m.due_sort').orderBy('m.id').limit(limit).execute()

export const insertItems = async (ctx: Ctx, assessmentId: string, items: readonly { matterId: string; why: AgendaReason; position: number }[]): Promise<void> => {
  if (items.length === 0) return
  await ctx.db.insertInto('assessment_item').values(items.map(({ matterId, why, position }) => ({
    tenant: ctx.tenant, assessment_id: assessmentId, matter_id: matterId, position, why, added_at: ctx.now,
    decision: null, party: null, statement_id: null, decided_by: null, decided_at: null, category: null, urgency: null, responsible: null, due_at: null, deputy_id: null,
  }))).execute()
}

/** Every item with its issue as it stands, in the order of the agenda. */
export async function loadItems(ctx: Ctx, assessmentId: string, matterId?: string) {
  const mine = [...ctx.actor.personIds]
  const rows = await ctx.db.selectFrom('assessment_item as t')
    .innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 't.tenant').onRef('m.id', '=', 't.matter_id'))
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 't.tenant').onRef('i.matter_id', '=', 't.matter_id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 't.tenant').onRef('s.id', '=', 't.statement_id'))
    .where('t.tenant', '=', ctx.tenant).where('t.assessment_id', '=', assessmentId)
    .$if(matterId !== undefined, (query) => query.where('t.matter_id', '=', matterId ?? ''))
    .orderBy('t.position').limit(1000)
    .select([
      't.matter_id', 't.position', 't.why', 't.decision', 't.party', 't.decided_at', 't.version', 's.text as words',
      'm.number', 'm.state', 'm.urgency', 'm.category', 'm.ending', 'm.due_at', 'm.triaged_at', 'm.created_at', 'm.community_id', 'i.title',
      sql<string>`coalesce(grid.short_name, community.name)`.as('place_name'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = t.tenant AND r.matter_id = t.matter_id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
    ]).execute()
  // The column is text because wishes have states of their own; only the engine writes it.
  return rows.map((row) => ({ ...row, state: trusted<IssueState>(row.state) }))
}
export type ItemRow = Awaited<ReturnType<typeof loadItems>>[number]

export const lastPosition = async (ctx: Ctx, assessmentId: string): Promise<number> =>
  (await ctx.db.selectFrom('assessment_item').select('position').where('tenant', '=', ctx.tenant).where('assessment_id', '=', assessmentId).orderBy('position', 'desc').limit(oneRow).executeTakeFirst())?.position ?? 0

type Decided = Pick<AssessmentItemTable, 'decision' | 'party' | 'statement_id'>

/** False where the item is no longer the version that was read. */
export async function decideItem(ctx: Ctx, assessmentId: string, item: Pick<ItemRow, 'matter_id' | 'version'>, decided: Decided): Promise<boolean> {
  const changed = await ctx.db.updateTable('assessment_item').set({ ...decided, decided_by: ctx.actor.personId, decided_at: ctx.now, version: item.version + 1 })
    .where('tenant', '=', ctx.tenant).where('assessment_id', '=', assessmentId).where('matter_id', '=', item.matter_id).where('version', '=', item.version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Writes into each item how its issue stands now, for good. */
export const keepStandings = async (ctx: Ctx, assessmentId: string): Promise<void> => {
  await sql`
    UPDATE assessment_item t SET category = m.category, urgency = m.urgency, due_at = m.handle_due_at, deputy_id = m.follow_up_deputy_id,
      responsible = coalesce(h.name, p.name, CASE WHEN proposed.id IS NOT NULL THEN street.name || '（拟请' || proposed.name || '办）' WHEN m.state IN ('reportedUp', 'deliberating') THEN street.name ELSE community.name END)
    FROM matter m
      JOIN place community ON community.tenant = m.tenant AND community.id = m.community_id
      JOIN place street ON street.tenant = m.tenant AND street.id = m.street_id
      LEFT JOIN place p ON p.tenant = m.tenant AND p.id = m.responsible_place_id
      LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id
      LEFT JOIN handler proposed ON proposed.tenant = m.tenant AND proposed.id = m.proposed_handler_id
    WHERE t.tenant = ${ctx.tenant} AND t.assessment_id = ${assessmentId} AND m.tenant = t.tenant AND m.id = t.matter_id`.execute(ctx.db)
}
