import { sql, type Kysely } from 'kysely'
import type { Ctx } from '../../../context'
import type { Database } from '../../../database'
import { oneRow } from '../../../platform/postgres/one-row'

/** The county a host name or AppID stands for; the row '*' answers for every name of a one-county deployment. */
export const findTenant = async (db: Kysely<Database>, host: string): Promise<string | null> =>
  (await db.selectFrom('tenant_host').select('tenant').where('host', 'in', [host, '*']).orderBy(sql`host = '*'`).limit(oneRow).executeTakeFirst())?.tenant ?? null

export interface PlaceRow {
  readonly id: string
  readonly kind: 'street' | 'community' | 'grid'
  readonly street_name: string
  readonly community_id: string | null
  readonly community_name: string | null
  readonly duty_phone: string | null
  readonly estate: string | null
  readonly buildings: string | null
  readonly short_name: string
}

export const findPlace = async (ctx: Ctx, id: string): Promise<PlaceRow | null> => {
  const { rows } = await sql<PlaceRow>`
    SELECT p.id, p.kind, street.name AS street_name, p.community_id, community.name AS community_name, community.duty_phone, p.estate, p.buildings,
      CASE WHEN p.kind = 'grid' THEN p.short_name ELSE p.name END AS short_name
    FROM place p JOIN place street ON street.tenant = p.tenant AND street.id = p.street_id
    LEFT JOIN place community ON community.tenant = p.tenant AND community.id = p.community_id
    WHERE p.tenant = ${ctx.tenant} AND p.id = ${id} AND p.kind IN ('street', 'community', 'grid')`.execute(ctx.db)
  return rows[0] ?? null
}

export interface EstateRow {
  readonly street_id: string
  readonly street_name: string
  readonly community_id: string
  readonly community_name: string
  readonly duty_phone: string | null
  readonly estate: string
  readonly grid_id: string
  readonly buildings: string
}

/** Every grid of the tenant's streets, in the order of the roster; a street has under a hundred. */
export const listGrids = async (ctx: Ctx): Promise<EstateRow[]> => {
  const { rows } = await sql<EstateRow>`
    SELECT street.id AS street_id, street.name AS street_name, community.id AS community_id, community.name AS community_name, community.duty_phone,
      coalesce(g.estate, g.short_name) AS estate, g.id AS grid_id, coalesce(g.buildings, '') AS buildings
    FROM place g JOIN place community ON community.tenant = g.tenant AND community.id = g.community_id JOIN place street ON street.tenant = g.tenant AND street.id = g.street_id
    WHERE g.tenant = ${ctx.tenant} AND g.kind = 'grid' ORDER BY street.code, g.code`.execute(ctx.db)
  return rows
}
