import { sql } from 'kysely'
import type { Ctx } from '../../../context'

export interface EstateGridRow { readonly gridId: string; readonly communityId: string; readonly community: string; readonly streetId: string; readonly estate: string; readonly buildings: string }

/** Every grid as people name it, in the order of the roster. */
export const listEstateGrids = async (ctx: Ctx, streetId: string | null = null): Promise<EstateGridRow[]> => {
  const { rows } = await sql<EstateGridRow>`
    SELECT g.id AS "gridId", g.community_id AS "communityId", c.name AS community, g.street_id AS "streetId", coalesce(g.estate, g.short_name) AS estate, coalesce(g.buildings, '') AS buildings
    FROM place g JOIN place c ON c.tenant = g.tenant AND c.id = g.community_id
    WHERE g.tenant = ${ctx.tenant} AND g.kind = 'grid' ${streetId ? sql`AND g.street_id = ${streetId}` : sql``} ORDER BY g.code`.execute(ctx.db)
  return rows
}
