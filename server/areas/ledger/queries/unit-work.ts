import { sql } from 'kysely'
import type { HandlerKind } from '../../../../contract/handling/vocabulary'
import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import type { Span } from '../rules/figures'
import type { GivenWork } from '../rules/unit-figures'

export interface CountedUnit { readonly id: string; readonly name: string; readonly kind: HandlerKind; /** Where it names and times things; of a unit of the whole county, the county. */ readonly home_id: string }

const units = (ctx: Ctx) => ctx.db.selectFrom('handler as h')
  .leftJoin('place as county', (on) => on.onRef('county.tenant', '=', 'h.tenant').on('county.kind', '=', 'county'))
  .where('h.tenant', '=', ctx.tenant)
  .select(['h.id', 'h.name', 'h.kind', sql<string>`coalesce(h.street_id, county.id, h.id)`.as('home_id')])

export const findUnits = (ctx: Ctx, ids: readonly string[]): Promise<CountedUnit[]> => units(ctx).where('h.id', '=', sql<string>`ANY(${[...ids]}::uuid[])`).orderBy('h.code').execute()

/** The county's departments, among which its government spreads work, in the order of the roster. */
export const findDepartments = (ctx: Ctx): Promise<CountedUnit[]> => units(ctx).where('h.kind', '=', 'county_department').where('h.closed_at', 'is', null).orderBy('h.code').limit(300).execute()

export interface UnitWork extends GivenWork { readonly handler_id: string; readonly street_id: string }

// Longer than a unit has to answer, holidays within.
const answersWithin = sql`interval '60 days'`

/** Work these units lead that matters for a month: given, due, given back or to be answered in it, or open. */
export async function loadUnitWork(ctx: Ctx, ids: readonly string[], { from, until }: Span): Promise<UnitWork[]> {
  const { rows } = await sql<UnitWork>`
    SELECT a.handler_id, m.street_id, a.assigned_at, a.taken_at, a.due_at, a.ended_at, a.outcome, m.paused_at IS NOT NULL OR m.state = 'planned' AS paused
    FROM assignment a JOIN matter m ON m.tenant = a.tenant AND m.id = a.matter_id
    WHERE a.tenant = ${ctx.tenant} AND a.handler_id = ANY(${[...ids]}::uuid[]) AND a.part = 'lead'
      AND (a.ended_at IS NULL OR a.ended_at >= ${from} OR a.due_at >= ${from} OR a.assigned_at >= ${from}::timestamptz - ${answersWithin}) AND a.assigned_at < ${until}`.execute(ctx.db)
  return rows
}

export interface OverdueWork { readonly number: string; readonly title: string; readonly category: IssueCategory | null; readonly above_community: boolean; readonly about_handler_id: string | null; readonly unit: string; readonly place: string; readonly due_at: Date }

/** What these units are late with, latest first; what accuses an official is not told outside its own office. */
export async function listOverdue(ctx: Ctx, ids: readonly string[], limit: number): Promise<OverdueWork[]> {
  const { rows } = await sql<OverdueWork>`
    SELECT m.number, i.title, m.category, m.above_community, m.about_handler_id, h.name AS unit, street.name || c.name AS place, a.due_at
    FROM assignment a JOIN matter m ON m.tenant = a.tenant AND m.id = a.matter_id JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id
    JOIN place c ON c.tenant = m.tenant AND c.id = m.community_id JOIN place street ON street.tenant = m.tenant AND street.id = m.street_id
    WHERE a.tenant = ${ctx.tenant} AND a.handler_id = ANY(${[...ids]}::uuid[]) AND a.part = 'lead' AND a.ended_at IS NULL AND a.due_at < ${ctx.now}
      AND m.paused_at IS NULL AND m.state <> 'planned' AND NOT m.above_community
      AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...ctx.actor.personIds]}::uuid[]))
    ORDER BY a.due_at, a.id LIMIT ${sql.lit(limit)}`.execute(ctx.db)
  return rows
}
