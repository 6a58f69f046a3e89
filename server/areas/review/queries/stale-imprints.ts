import { sql } from 'kysely'
import type { Ctx } from '../../../context'

export interface StalePublication { readonly tenant: string; readonly id: string; readonly title: string; readonly text: string; readonly grid_id: string | null; readonly place_name: string }

/** Published words that an older reading, or none, has read. */
export async function stalePublications(ctx: Ctx, rule: number, limit: number): Promise<StalePublication[]> {
  const { rows } = await sql<StalePublication>`
    SELECT p.tenant, p.id, p.title, p.text, p.grid_id, coalesce(grid.short_name, '') AS place_name
    FROM publication p LEFT JOIN place grid ON grid.tenant = p.tenant AND grid.id = p.grid_id
    WHERE p.state = 'published' AND (p.imprint_rule < ${rule} OR p.imprint_rule > ${rule}) LIMIT ${sql.lit(limit)}`.execute(ctx.db)
  return rows
}

export async function keepPublicImprints(ctx: Ctx, rows: readonly { readonly tenant: string; readonly id: string; readonly imprint: string }[], rule: number): Promise<void> {
  await sql`UPDATE publication p SET imprint = r.imprint, imprint_rule = ${rule}
    FROM unnest(${rows.map(({ tenant }) => tenant)}::text[], ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ imprint }) => imprint)}::text[]) AS r (tenant, id, imprint)
    WHERE p.tenant = r.tenant AND p.id = r.id`.execute(ctx.db)
}
