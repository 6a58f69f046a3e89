import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { unitsOf } from '../../../platform/context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { lineColumns, lineJoins, type IssueLine } from './row-columns'
import { supportedBy } from './supporting'

export type DeskScope = 'follow_up_deputy_id' | 'community_id' | 'street_id' | 'responsible_handler_id'

/** `is_support`: another unit is responsible, the desk's supports it. */
export interface DeskLine extends IssueLine { readonly is_support: boolean }

interface Scoped { readonly scope: DeskScope; readonly scopeIds: readonly string[] }
interface Paged { readonly cursor?: string; readonly limit: number }
interface DeskQuery extends Scoped, Paged { readonly states: readonly IssueState[] }
interface DueQuery extends Scoped, Paged {
  /** Due at or after, and before; null: without that end. */
  readonly from: Date | null
  readonly until: Date
  /** States whose clock is not the desk's: a question to the resident. */
  readonly but: readonly IssueState[]
}

// Who also belongs to a unit sees what complains of it at that unit's own desk alone, where it has the work.
const aboutOthers = (ctx: Ctx, scope: DeskScope): RawBuilder<unknown> =>
  (unitsOf(ctx.actor).length === 0 ? sql`` : sql`(m.about_handler_id IS NULL OR m.about_handler_id <> ALL(${unitsOf(ctx.actor)}::uuid[]) ${scope === 'responsible_handler_id' ? sql`OR m.about_handler_id = m.responsible_handler_id` : sql``}) AND`)

// Who stepped aside sees no more of it, and a community nothing of what may name its own people.
const shownAt = (ctx: Ctx, scope: DeskScope): RawBuilder<unknown> =>
  sql`${aboutOthers(ctx, scope)} ${scope === 'community_id' ? sql`NOT m.above_community AND` : sql``} NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...ctx.actor.personIds]}::uuid[]))`

const urgentPlace = z.tuple([z.number().int().min(0).max(9), z.union([z.literal('infinity'), databaseTime]), z.uuid()])
const duePlace = z.tuple([databaseTime, z.uuid()])
const newestPlace = z.tuple([z.uuid()])

// Written out one by one: the planner then knows how many walks it is, before it knows whose.
const scopesOf = (ids: readonly string[]): RawBuilder<unknown> => sql`(VALUES ${sql.join(ids.map((id) => sql`(${id}::uuid)`))}) AS s (id)`
const statesOf = (states: readonly IssueState[]): RawBuilder<unknown> => sql`(VALUES ${sql.join(states.map((state) => sql`(${sql.lit(state)})`))}) AS t (state)`
const of = (ctx: Ctx, scope: DeskScope): RawBuilder<unknown> => sql`m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.${sql.raw(scope)} = s.id`

/** One walk a scope; for units one more over what they support, which is never many at a time. `beside` stands before each walk. */
function walks(ctx: Ctx, { scope, scopeIds }: Scoped, walk: (condition: RawBuilder<unknown>) => RawBuilder<unknown>, beside = sql``): RawBuilder<unknown> {
  const own = sql`SELECT one.*, false AS is_support FROM ${scopesOf(scopeIds)}, ${beside} LATERAL (${walk(of(ctx, scope))}) AS one`
  return scope === 'responsible_handler_id' ? sql`${own} UNION ALL SELECT one.*, true FROM ${beside} LATERAL (${walk(supportedBy(ctx, scopeIds))}) AS one` : own
}

/** The walk over due dates, earliest first. */
const dueWalk = (ctx: Ctx, condition: RawBuilder<unknown>, { scope, from, until, but }: Omit<DueQuery, keyof Paged | 'scopeIds'>): RawBuilder<unknown> => sql`
  SELECT m.* FROM matter m WHERE ${condition} AND m.due_at IS NOT NULL AND m.due_at < ${until} ${from ? sql`AND m.due_at >= ${from}` : sql``}
    AND m.state <> ALL(${[...but]}::text[]) AND ${shownAt(ctx, scope)}`

/**
 * A desk's list: urgent first, then what is due first. One short walk along the index for each scope and state, merged:
 * the cost is that of the page, whatever the table holds.
 */
export async function listDesk(ctx: Ctx, { scope, scopeIds, states, cursor, limit }: DeskQuery): Promise<DeskLine[]> {
  if (scopeIds.length === 0 || states.length === 0) return []
  const after = decodeCursor(cursor, urgentPlace)
  const beyond = after ? sql`AND (m.urgency_rank, m.due_sort, m.id) > (${after[0]}::smallint, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``
  const walk = (condition: RawBuilder<unknown>) => sql`SELECT m.* FROM matter m WHERE ${condition} AND m.state = t.state ${beyond} AND ${shownAt(ctx, scope)}
    ORDER BY m.urgency_rank, m.due_sort, m.id LIMIT ${sql.lit(limit + 1)}`
  const { rows } = await sql<DeskLine>`
    SELECT ${lineColumns}, m.is_support FROM (
      SELECT * FROM (${walks(ctx, { scope, scopeIds }, walk, sql`${statesOf(states)},`)}) AS one ORDER BY one.urgency_rank, one.due_sort, one.id LIMIT ${sql.lit(limit + 1)}
    ) AS m ${lineJoins} ORDER BY m.urgency_rank, m.due_sort, m.id`.execute(ctx.db)
  return rows
}

/** What is due in a span of time, earliest first; late is what is due before now. */
export async function listDue(ctx: Ctx, { scopeIds, cursor, limit, ...span }: DueQuery): Promise<DeskLine[]> {
  if (scopeIds.length === 0) return []
  const after = decodeCursor(cursor, duePlace)
  const beyond = after ? sql`AND (m.due_at, m.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const walk = (condition: RawBuilder<unknown>) => sql`${dueWalk(ctx, condition, span)} ${beyond} ORDER BY m.due_at, m.id LIMIT ${sql.lit(limit + 1)}`
  const { rows } = await sql<DeskLine>`
    SELECT ${lineColumns}, m.is_support FROM (
      SELECT * FROM (${walks(ctx, { scope: span.scope, scopeIds }, walk)}) AS one ORDER BY one.due_at, one.id LIMIT ${sql.lit(limit + 1)}
    ) AS m ${lineJoins} ORDER BY m.due_at, m.id`.execute(ctx.db)
  return rows
}

/** Everything of a scope, newest first. */
export async function listScope(ctx: Ctx, { scope, scopeIds, cursor, limit }: Scoped & Paged): Promise<DeskLine[]> {
  if (scopeIds.length === 0) return []
  const after = decodeCursor(cursor, newestPlace)
  const beyond = after ? sql`AND m.id < ${after[0]}::uuid` : sql``
  const walk = (condition: RawBuilder<unknown>) => sql`SELECT m.* FROM matter m WHERE ${condition} ${beyond} AND ${shownAt(ctx, scope)} ORDER BY m.id DESC LIMIT ${sql.lit(limit + 1)}`
  const { rows } = await sql<DeskLine>`
    SELECT ${lineColumns}, m.is_support FROM (
      SELECT * FROM (${walks(ctx, { scope, scopeIds }, walk)}) AS one ORDER BY one.id DESC LIMIT ${sql.lit(limit + 1)}
    ) AS m ${lineJoins} ORDER BY m.id DESC`.execute(ctx.db)
  return rows
}

/** How many a filter holds, counted no further than `most`. */
export async function countDesk(ctx: Ctx, { scope, scopeIds, states }: Omit<DeskQuery, keyof Paged>, most: number): Promise<number> {
  if (scopeIds.length === 0 || states.length === 0) return 0
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM ${scopesOf(scopeIds)}, ${statesOf(states)},
      LATERAL (SELECT 1 FROM matter m WHERE ${of(ctx, scope)} AND m.state = t.state AND ${shownAt(ctx, scope)} LIMIT ${sql.lit(most)}) AS one LIMIT ${sql.lit(most)}
    ) AS found`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

export async function countDue(ctx: Ctx, { scopeIds, ...span }: Omit<DueQuery, keyof Paged>, most: number): Promise<number> {
  if (scopeIds.length === 0) return 0
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM ${scopesOf(scopeIds)}, LATERAL (${dueWalk(ctx, of(ctx, span.scope), span)} LIMIT ${sql.lit(most)}) AS one LIMIT ${sql.lit(most)}) AS found`.execute(ctx.db)
  return rows[0]?.n ?? 0
}
