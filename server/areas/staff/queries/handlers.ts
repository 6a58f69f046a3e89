import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'
import type { HandlerTable } from '../table'

type Estate = { communityId: string; name: string }

const columns = (ctx: Ctx) => ctx.db.selectFrom('handler as h').where('h.tenant', '=', ctx.tenant)
  .select(['h.id', 'h.name', 'h.kind', 'h.duty', 'h.street_id', 'h.closed_at', 'h.version',
    sql<Estate[]>`coalesce((SELECT json_agg(json_build_object('communityId', e.community_id, 'name', e.estate) ORDER BY e.estate, e.community_id)
      FROM handler_estate e WHERE e.tenant = h.tenant AND e.handler_id = h.id), '[]'::json)`.as('estates')])

export type HandlerRow = Awaited<ReturnType<typeof findHandlers>>[number]

const mostListed = 500

/** Units of the whole county and those of some streets, by kind. */
export const findHandlers = async (ctx: Ctx, { streets, closed }: { streets: 'all' | readonly string[]; closed: boolean }) =>
  columns(ctx).where('h.closed_at', closed ? 'is not' : 'is', null)
    .$if(streets !== 'all', (query) => query.where(sql<boolean>`(h.street_id IS NULL OR h.street_id = ANY(${streets === 'all' ? [] : [...streets]}::uuid[]))`))
    .orderBy(sql`array_position(ARRAY['street_section', 'property', 'utility', 'county_department'], h.kind)`).orderBy('h.code').limit(mostListed).execute()

export const loadHandler = async (ctx: Ctx, id: string): Promise<HandlerRow | null> => (await columns(ctx).where('h.id', '=', id).executeTakeFirst()) ?? null

/** One unit is named at a time, until this transaction ends: else two at once would both find the name free. */
export const waitForNames = async (ctx: Ctx): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`handler:${ctx.tenant}`}))`.execute(ctx.db)
}

export async function isNameTaken(ctx: Ctx, { id, name, streetId }: { id: string; name: string; streetId: string | null }): Promise<boolean> {
  const found = await ctx.db.selectFrom('handler').select('id').where('tenant', '=', ctx.tenant).where('name', '=', name).where('id', '<>', id).where('closed_at', 'is', null)
    .$if(streetId !== null, (query) => query.where((is) => is.or([is('street_id', 'is', null), is('street_id', '=', streetId)]))).limit(oneRow).executeTakeFirst()
  return found !== undefined
}

export const insertHandler = async (ctx: Ctx, row: Pick<HandlerTable, 'id' | 'name' | 'kind' | 'duty' | 'street_id'>): Promise<void> => {
  await ctx.db.insertInto('handler').values({ ...row, tenant: ctx.tenant, code: `N-${row.id}`, closed_at: null }).execute()
}

/** Changes a unit only where its version still is the one that was read. */
export async function changeHandlerRow(ctx: Ctx, id: string, version: number, patch: Partial<Pick<HandlerTable, 'name' | 'duty' | 'closed_at'>>): Promise<boolean> {
  const changed = await ctx.db.updateTable('handler').set({ ...patch, version: version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** How many of these estates there are, of this street or (null) of the county. */
export async function countEstates(ctx: Ctx, streetId: string | null, estates: readonly Estate[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM unnest(${estates.map(({ communityId }) => communityId)}::uuid[], ${estates.map(({ name }) => name)}::text[]) AS asked (community_id, estate)
    WHERE EXISTS (SELECT 1 FROM place g WHERE g.tenant = ${ctx.tenant} AND g.kind = 'grid' AND g.community_id = asked.community_id AND g.estate = asked.estate
      AND (${streetId}::uuid IS NULL OR g.street_id = ${streetId}::uuid))`.execute(ctx.db)
  return rows[0]?.count ?? 0
}

export async function saveEstates(ctx: Ctx, handlerId: string, estates: readonly Estate[]): Promise<void> {
  await ctx.db.deleteFrom('handler_estate').where('tenant', '=', ctx.tenant).where('handler_id', '=', handlerId).execute()
  if (estates.length > 0) await ctx.db.insertInto('handler_estate').values(estates.map(({ communityId, name }) => ({ tenant: ctx.tenant, handler_id: handlerId, community_id: communityId, estate: name }))).execute()
}

export const findStreetKind = async (ctx: Ctx, id: string): Promise<string | null> =>
  (await ctx.db.selectFrom('place').select('kind').where('tenant', '=', ctx.tenant).where('id', '=', id).executeTakeFirst())?.kind ?? null

/** The property companies of an estate. */
export const findCompaniesOf = async (ctx: Ctx, communityId: string, estate: string): Promise<{ id: string; name: string }[]> =>
  ctx.db.selectFrom('handler_estate as e').innerJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'e.tenant').onRef('h.id', '=', 'e.handler_id'))
    .where('e.tenant', '=', ctx.tenant).where('e.community_id', '=', communityId).where('e.estate', '=', estate).where('h.closed_at', 'is', null)
    .orderBy('h.code').select(['h.id', 'h.name']).execute()
