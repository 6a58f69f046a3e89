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
const within = (column: string, { from, until }: Span): RawBuilder<unknown> => sql`${sql.ref(column)} >= ${from} AND ${sql.ref(column)} < ${until}`
const ofCommunity = (ctx: Ctx): RawBuilder<unknown> => sql`m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.community_id = c.id`

// Each counts along one index of a community's month and fetches no row. What they count is said in rules/figures.ts; a test holds both together.
const raised = (ctx: Ctx, month: Span) => sql`
  SELECT count(*)::int AS raised, ${count(sql`m.round > 1`)} AS reopened FROM matter m WHERE ${ofCommunity(ctx)} AND ${within('m.created_at', month)}`

const answered = (ctx: Ctx, month: Span) => sql`
  SELECT ${count(sql`m.answered_at IS NOT NULL OR coalesce(m.ended_at, ${ctx.now}) > m.answer_due_at`)} AS answer_due, ${count(sql`m.answered_at <= m.answer_due_at`)} AS answered
  FROM matter m WHERE ${ofCommunity(ctx)} AND m.answer_due_at IS NOT NULL AND ${within('m.answer_due_at', month)}`

const settled = (ctx: Ctx, month: Span) => sql`
  SELECT ${count(sql`p.done_at IS NOT NULL OR ((p.waiting_since IS NULL OR p.waiting_since > p.due_at) AND coalesce(p.ended_at, ${ctx.now}) > p.due_at)`)} AS settle_due,
    ${count(sql`p.done_at <= p.due_at`)} AS settled
  FROM promise p WHERE p.tenant = ${ctx.tenant} AND p.community_id = c.id AND ${within('p.due_at', month)}`

const scored = (score: string, byCall: boolean) => count(sql`r.score = ${sql.lit(score)} AND r.channel ${byCall ? sql`<>` : sql`=`} 'app'`)
const judged = (ctx: Ctx, month: Span) => sql`
  SELECT ${scored('satisfied', false)} AS satisfied, ${scored('basically', false)} AS basically, ${scored('dissatisfied', false)} AS dissatisfied,
    ${scored('satisfied', true)} AS call_satisfied, ${scored('basically', true)} AS call_basically, ${scored('dissatisfied', true)} AS call_dissatisfied
  FROM rating r WHERE r.tenant = ${ctx.tenant} AND r.subject = 'handling' AND r.community_id = c.id AND ${within('r.created_at', month)}`

const overdue = (ctx: Ctx) => sql`
  SELECT count(*)::int AS overdue FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.community_id = c.id AND m.due_at IS NOT NULL AND m.due_at < ${ctx.now} AND m.state NOT LIKE 'askedBy%'`

/** A street's month by community, in the order of the roster: the ledger ranks nobody. */
export async function countFigures(ctx: Ctx, { streetId, communityId, month }: Asked): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRow>`
    SELECT c.id AS community_id, c.name AS community, raised.*, answered_of.*, settled_of.*, judged.*, late.*
    FROM place c, LATERAL (${raised(ctx, month)}) AS raised, LATERAL (${answered(ctx, month)}) AS answered_of, LATERAL (${settled(ctx, month)}) AS settled_of,
      LATERAL (${judged(ctx, month)}) AS judged, LATERAL (${overdue(ctx)}) AS late
    WHERE c.tenant = ${ctx.tenant} AND c.street_id = ${streetId} AND c.kind = 'community' ${communityId ? sql`AND c.id = ${communityId}` : sql``}
    ORDER BY c.code, c.id`.execute(ctx.db)
  return rows
}

export interface CategoryRow { readonly category: string; readonly raised: number; readonly settled: number }

/** What was raised in a month by category, and how much of it is done. */
export async function countCategories(ctx: Ctx, { streetId, communityId, month }: Asked): Promise<CategoryRow[]> {
  const { rows } = await sql<CategoryRow>`
    SELECT one.category, sum(one.raised)::int AS raised, sum(one.settled)::int AS settled
    FROM place c, LATERAL (SELECT m.category, count(*) AS raised, count(m.done_at) AS settled FROM matter m WHERE ${ofCommunity(ctx)} AND ${within('m.created_at', month)} GROUP BY 1) AS one
    WHERE c.tenant = ${ctx.tenant} AND c.street_id = ${streetId} AND c.kind = 'community' AND one.category IS NOT NULL ${communityId ? sql`AND c.id = ${communityId}` : sql``} GROUP BY 1`.execute(ctx.db)
  return rows
}
