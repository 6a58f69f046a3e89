import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../../../context'
import { reviewableBy, reviewScopes } from '../policy'
import { publicationsFor, resultWaits, type PublicationRow } from './load-publication'

/** Where a page begins: its walk, its time, its row. */
export type ListPlace = readonly [walk: number, at: string, id: string]
export interface Listed { readonly row: PublicationRow; readonly place: ListPlace }
interface Page { readonly after: ListPlace | null; readonly limit: number }
interface Walked { readonly walk: number; readonly at: string; readonly id: string }

type Walk = (scope: RawBuilder<unknown>, limit: number) => RawBuilder<Walked>

const beyond = (after: ListPlace | null, walk: number, at: RawBuilder<unknown>, sign: RawBuilder<unknown>): RawBuilder<unknown> =>
  after && after[0] === walk ? sql`AND (${at}, p.id) ${sign} (${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``

/** One index walk a scope, merged; who may not review a row does not count it. */
async function walked(ctx: Ctx, walk: Walk, limit: number): Promise<Walked[]> {
  const scopes = reviewScopes(ctx.actor)
  if (scopes.length === 0) return []
  const parts = scopes.map(({ column, id }) => sql`(${walk(sql`p.tenant = ${ctx.tenant} AND ${sql.ref(`p.${column}`)} = ${id} AND ${reviewableBy(ctx.actor)}`, limit)})`)
  const { rows } = await sql<Walked>`${sql.join(parts, sql` UNION `)}`.execute(ctx.db)
  return rows
}

async function withRows(ctx: Ctx, found: readonly Walked[]): Promise<Listed[]> {
  if (found.length === 0) return []
  const rows = new Map((await publicationsFor(ctx).where('p.id', 'in', found.map(({ id }) => id)).execute()).map((row) => [row.id, row]))
  return found.flatMap(({ walk, at, id }) => {
    const row = rows.get(id)
    return row ? [{ row, place: [walk, at, id] as const }] : []
  })
}

const order = (rows: readonly Walked[], limit: number, sign: 1 | -1): Walked[] =>
  [...rows].sort((a, b) => a.walk - b.walk || sign * (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)).slice(0, limit)

const instantOf = (at: RawBuilder<unknown>) => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const from = sql`FROM publication p JOIN matter m ON m.tenant = p.tenant AND m.id = p.matter_id`

/** Under review, longest waiting first; then what is public and was settled since, so that its result waits. */
export async function listWaiting(ctx: Ctx, { after, limit }: Page): Promise<Listed[]> {
  const open: Walk = (scope, most) => sql`SELECT 0 AS walk, ${instantOf(sql`p.requested_at`)} AS at, p.id ${from}
    WHERE ${scope} AND p.state IN ('pending','checked','seconded') ${beyond(after, 0, sql`p.requested_at`, sql`>`)} ORDER BY p.requested_at, p.id LIMIT ${sql.lit(most)}`
  const first: Walk = (scope, most) => sql`SELECT 1 AS walk, ${instantOf(sql`p.published_at`)} AS at, p.id ${from}
    WHERE ${scope} AND p.state = 'published' AND p.result IS NULL AND ${resultWaits} ${beyond(after, 1, sql`p.published_at`, sql`>`)} ORDER BY p.published_at, p.id LIMIT ${sql.lit(most)}`
  // Settled a second time: the result that is public is of the round before.
  const again: Walk = (scope, most) => sql`SELECT 2 AS walk, ${instantOf(sql`p.published_at`)} AS at, p.id ${from}
    WHERE ${scope} AND m.round > 1 AND p.result IS NOT NULL AND ${resultWaits} ${beyond(after, 2, sql`p.published_at`, sql`>`)} ORDER BY p.published_at, p.id LIMIT ${sql.lit(most)}`
  const found: Walked[] = []
  for (const [walk, one] of [open, first, again].entries()) {
    if (found.length < limit && (after === null || after[0] <= walk)) found.push(...await walked(ctx, one, limit))
  }
  return withRows(ctx, order(found, limit, 1))
}

/** What everybody reads now, newest first. */
export async function listPublished(ctx: Ctx, { after, limit }: Page): Promise<Listed[]> {
  const found = await walked(ctx, (scope, most) => sql`SELECT 0 AS walk, ${instantOf(sql`p.published_at`)} AS at, p.id ${from}
    WHERE ${scope} AND p.state = 'published' ${beyond(after, 0, sql`p.published_at`, sql`<`)} ORDER BY p.published_at DESC, p.id DESC LIMIT ${sql.lit(most)}`, limit)
  return withRows(ctx, order(found, limit, -1))
}

/** Held back or withdrawn, the newest request first. */
export async function listShelved(ctx: Ctx, { after, limit }: Page): Promise<Listed[]> {
  const found = await walked(ctx, (scope, most) => sql`SELECT 0 AS walk, ${instantOf(sql`p.requested_at`)} AS at, p.id ${from}
    WHERE ${scope} AND p.state IN ('held','withdrawn') ${beyond(after, 0, sql`p.requested_at`, sql`<`)} ORDER BY p.requested_at DESC, p.id DESC LIMIT ${sql.lit(most)}`, limit)
  return withRows(ctx, order(found, limit, -1))
}
