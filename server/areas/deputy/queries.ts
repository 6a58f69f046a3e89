import { sql } from 'kysely'
import type { Ctx } from '../../context'
import type { DeputyTable } from './table'

export type DeputyRow = Pick<DeputyTable, 'id' | 'code' | 'kind' | 'level' | 'name' | 'field' | 'visit_weekday' | 'visit_time' | 'term_from' | 'term_until' | 'successor_id'> & {
  readonly street_name: string
  readonly constituency: string | null
  readonly grids: { id: string; estate: string; buildings: string }[]
}

const columns = (ctx: Ctx) => ctx.db.selectFrom('deputy as d')
  .innerJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
  .leftJoin('constituency as c', (on) => on.onRef('c.tenant', '=', 'd.tenant').onRef('c.id', '=', 'd.constituency_id'))
  .where('d.tenant', '=', ctx.tenant)
  .select([
    'd.id', 'd.code', 'd.kind', 'd.level', 'd.name', 'd.field', 'd.visit_weekday', 'd.visit_time', 'd.term_from', 'd.term_until', 'd.successor_id',
    'street.name as street_name', 'c.name as constituency',
    sql<DeputyRow['grids']>`coalesce((SELECT json_agg(json_build_object('id', g.id, 'estate', g.estate, 'buildings', g.buildings) ORDER BY g.code)
      FROM deputy_grid dg JOIN place g ON g.tenant = dg.tenant AND g.id = dg.grid_id WHERE dg.tenant = d.tenant AND dg.deputy_id = d.id), '[]'::json)`.as('grids'),
  ])

export interface DeputyFilter {
  readonly onDay: string
  readonly communityId?: string
  /** Part of an estate with its buildings, of a community's or of a deputy's own name; spaces do not count. */
  readonly estate?: string
  readonly kind?: 'council' | 'congress'
  readonly afterCode: string | null
  readonly limit: number
}

// Rosters put spaces of both widths between estate and buildings.
const unspaced = (expression: string) => sql`translate(${sql.raw(expression)}, ' \u3000', '')`

/** Deputies in office on a day, in the order of their codes. */
export async function findDeputies(ctx: Ctx, { onDay, communityId, estate, kind, afterCode, limit }: DeputyFilter): Promise<DeputyRow[]> {
  const grid = (condition: ReturnType<typeof sql>) => sql<boolean>`EXISTS (SELECT 1 FROM deputy_grid dg JOIN place g ON g.tenant = dg.tenant AND g.id = dg.grid_id
    WHERE dg.tenant = d.tenant AND dg.deputy_id = d.id AND ${condition})`
  let query = columns(ctx).where('d.term_from', '<=', onDay).where('d.term_until', '>=', onDay)
  if (communityId) query = query.where(grid(sql`g.community_id = ${communityId}`))
  const wanted = estate?.replace(/\s+/gu, '')
  // position(), not LIKE: what people type has no wildcards. A street's grids are some hundred rows, read once.
  if (wanted) query = query.where(({ or }) => or([
    sql<boolean>`position(${wanted} in ${unspaced('d.name')}) > 0`,
    sql<boolean>`d.id IN (SELECT dg.deputy_id FROM deputy_grid dg JOIN place g ON g.tenant = dg.tenant AND g.id = dg.grid_id
      JOIN place community ON community.tenant = g.tenant AND community.id = g.community_id
      WHERE dg.tenant = ${ctx.tenant} AND (position(${wanted} in ${unspaced("concat(g.estate, g.buildings)")}) > 0 OR position(${wanted} in ${unspaced('community.name')}) > 0))`,
  ]))
  if (kind) query = query.where('d.kind', '=', kind)
  if (afterCode) query = query.where('d.code', '>', afterCode)
  return query.orderBy('d.code').limit(limit).execute()
}

export const findDeputy = async (ctx: Ctx, id: string): Promise<DeputyRow | null> => (await columns(ctx).where('d.id', '=', id).executeTakeFirst()) ?? null

export const findDeputiesByIds = async (ctx: Ctx, ids: readonly string[]): Promise<DeputyRow[]> =>
  ids.length === 0 ? [] : columns(ctx).where('d.id', 'in', [...ids]).orderBy('d.code').execute()

/** Deputies in office of a grid, or of every grid of a community. */
export const findDeputiesOfPlace = async (ctx: Ctx, placeId: string, onDay: string): Promise<DeputyRow[]> =>
  columns(ctx).where('d.term_from', '<=', onDay).where('d.term_until', '>=', onDay)
    .where(sql<boolean>`EXISTS (SELECT 1 FROM deputy_grid dg JOIN place g ON g.tenant = dg.tenant AND g.id = dg.grid_id
      WHERE dg.tenant = d.tenant AND dg.deputy_id = d.id AND (g.id = ${placeId} OR g.community_id = ${placeId}))`)
    .orderBy('d.code').execute()

/** Published matters that a deputy follows up and that are still open; bounded, for it is a number on a page. */
export const countFollowingUp = async (ctx: Ctx, deputyId: string, openStates: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM (
    SELECT 1 FROM publication p JOIN matter m ON m.tenant = p.tenant AND m.id = p.matter_id
    WHERE p.tenant = ${ctx.tenant} AND p.deputy_id = ${deputyId} AND p.state = 'published' AND m.state = ANY(${[...openStates]}) LIMIT 100) AS bounded`.execute(ctx.db)
  return rows[0]?.count ?? 0
}
