import { sql } from 'kysely'
import type { IssueCategory, Urgency } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'

export interface PaperRow {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly text: string | null
  readonly community_name: string
  readonly place_name: string
  readonly category: IssueCategory | null
  readonly urgency: Urgency
  readonly created_at: Date
  readonly above_community: boolean
  readonly about_handler_id: string | null
  readonly community_id: string
}

const recusedBy = (personIds: readonly string[]) =>
  sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...personIds]}::uuid[]))`.as('recused')

/** Issues as raised, for the papers of an office; unknown ids are missing. */
export const loadPaperIssues = (ctx: Ctx, ids: readonly string[]): Promise<(PaperRow & { readonly community_id: string; readonly recused: boolean })[]> =>
  ctx.db.selectFrom('matter as m')
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .innerJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'm.tenant').onRef('s.id', '=', 'i.statement_id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .where('m.tenant', '=', ctx.tenant).where('m.id', '=', sql<string>`ANY(${[...ids]}::uuid[])`)
    .select(['m.id', 'm.number', 'i.title', 's.text', 'community.name as community_name', sql<string>`coalesce(grid.short_name, community.name)`.as('place_name'), 'm.category', 'm.urgency', 'm.created_at', 'm.above_community', 'm.about_handler_id', 'm.community_id', recusedBy(ctx.actor.personIds)])
    .execute()
