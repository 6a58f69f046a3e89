import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../../../context'
import type { Span } from '../rules/figures'

export interface FigureRow {
  readonly community_id: string
  readonly community: string
  readonly raised: number
  readonly reopened: number
  readonly answer_due: number
  readonly answered: number
  readonly settle_due: number
  readonly settled: number
  readonly satisfied: number
  readonly basically: number
  readonly dissatisfied: number
  readonly call_satisfied: number
  readonly call_basically: number
  readonly call_dissatisfied: number
  readonly overdue: number
}

interface Asked { readonly streetId: string; readonly communityId: string | null; readonly month: Span }

const count = (condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`(count(*) FILTER (WHERE ${condition}))::int`

// Each counts by the month's own index and fetches no row; what they count is said in rules/figures.ts, and a test holds both together.
const raised = (ctx: Ctx, { streetId, month }: Asked) => sql`
  SELECT m.community_id, count(*)::int AS raised, ${count(sql`m.round > 1`)} AS reopened
  FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.created_at >= ${month.from} AND m.created_at < ${month.until} GROUP BY 1`

const answered = (ctx: Ctx, { streetId, month }: Asked) => sql`
  SELECT m.community_id, ${count(sql`m.answered_at IS NOT NULL OR coalesce(m.ended_at, ${ctx.now}) > m.answer_due_at`)} AS answer_due, ${count(sql`m.answered_at <= m.answer_due_at`)} AS answered
  FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.answer_due_at IS NOT NULL AND m.answer_due_at >= ${month.from} AND m.answer_due_at < ${month.until} GROUP BY 1`

const settled = (ctx: Ctx, { streetId, month }: Asked) => sql`
  SELECT m.community_id, ${count(sql`m.done_at IS NOT NULL OR (m.paused_at IS NULL AND m.state <> 'planned' AND coalesce(m.ended_at, ${ctx.now}) > m.handle_due_at)`)} AS settle_due,
    ${count(sql`m.done_at <= m.handle_due_at`)} AS settled
  FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.handle_due_at IS NOT NULL AND m.handle_due_at >= ${month.from} AND m.handle_due_at < ${month.until} GROUP BY 1`

const scored = (score: string, byCall: boolean) => count(sql`r.score = ${sql.lit(score)} AND r.channel ${byCall ? sql`<>` : sql`=`} 'app'`)
// OFFSET 0 keeps the planner from reading all matters to join a month's ratings.
const judged = (ctx: Ctx, { streetId, month }: Asked) => sql`
  SELECT m.community_id, ${scored('satisfied', false)} AS satisfied, ${scored('basically', false)} AS basically, ${scored('dissatisfied', false)} AS dissatisfied,
    ${scored('satisfied', true)} AS call_satisfied, ${scored('basically', true)} AS call_basically, ${scored('dissatisfied', true)} AS call_dissatisfied
  FROM rating r, LATERAL (SELECT m.community_id FROM matter m WHERE m.tenant = r.tenant AND m.id = r.matter_id AND m.kind = 'issue' AND m.street_id = ${streetId} OFFSET 0) AS m
  WHERE r.tenant = ${ctx.tenant} AND r.subject = 'handling' AND r.created_at >= ${month.from} AND r.created_at < ${month.until} GROUP BY 1`

const overdue = (ctx: Ctx, { streetId }: Asked) => sql`
  SELECT m.community_id, count(*)::int AS overdue
  FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.due_at IS NOT NULL AND m.due_at < ${ctx.now} AND m.state NOT LIKE 'askedBy%' GROUP BY 1`

const figure = (name: string) => sql`coalesce(${sql.ref(name)}, 0) AS ${sql.ref(name)}`
const figures = ['raised', 'reopened', 'answer_due', 'answered', 'settle_due', 'settled', 'satisfied', 'basically', 'dissatisfied', 'call_satisfied', 'call_basically', 'call_dissatisfied', 'overdue']

/** A street's month by community, in the order of the roster: the ledger ranks nobody. */
export async function countFigures(ctx: Ctx, asked: Asked): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRow>`
    SELECT c.id AS community_id, c.name AS community, ${sql.join(figures.map(figure))}
    FROM place c
    LEFT JOIN (${raised(ctx, asked)}) AS raised ON raised.community_id = c.id
    LEFT JOIN (${answered(ctx, asked)}) AS answered_of ON answered_of.community_id = c.id
    LEFT JOIN (${settled(ctx, asked)}) AS settled_of ON settled_of.community_id = c.id
    LEFT JOIN (${judged(ctx, asked)}) AS judged ON judged.community_id = c.id
    LEFT JOIN (${overdue(ctx, asked)}) AS late ON late.community_id = c.id
    WHERE c.tenant = ${ctx.tenant} AND c.street_id = ${asked.streetId} AND c.kind = 'community' ${asked.communityId ? sql`AND c.id = ${asked.communityId}` : sql``}
    ORDER BY c.code, c.id`.execute(ctx.db)
  return rows
}

export interface CategoryRow { readonly category: string; readonly raised: number; readonly settled: number }

/** What was raised in a month by category, and how much of it is done. */
export async function countCategories(ctx: Ctx, { streetId, communityId, month }: Asked): Promise<CategoryRow[]> {
  const { rows } = await sql<CategoryRow>`
    SELECT m.category, count(*)::int AS raised, ${count(sql`m.done_at IS NOT NULL`)} AS settled
    FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.created_at >= ${month.from} AND m.created_at < ${month.until}
      AND m.category IS NOT NULL ${communityId ? sql`AND m.community_id = ${communityId}` : sql``} GROUP BY 1`.execute(ctx.db)
  return rows
}
