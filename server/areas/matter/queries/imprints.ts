import { sql } from 'kysely'
import type { Ctx } from '../../../context'

export interface Imprinted { readonly id: string; readonly imprint: string }

interface Neighbourhood { readonly communityId: string; readonly since: Date; readonly most: number }

/** What was raised in a community since then, newest first, as it is compared. */
export async function imprintsOf(ctx: Ctx, { communityId, since, most }: Neighbourhood): Promise<Imprinted[]> {
  const { rows } = await sql<Imprinted>`
    SELECT matter_id AS id, imprint FROM matter_imprint WHERE tenant = ${ctx.tenant} AND community_id = ${communityId}::uuid AND raised_at >= ${since}
    ORDER BY raised_at DESC LIMIT ${sql.lit(most)}`.execute(ctx.db)
  return rows
}

export const imprintOfMatter = async (ctx: Ctx, matterId: string): Promise<string> =>
  (await ctx.db.selectFrom('matter_imprint').select('imprint').where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).executeTakeFirst())?.imprint ?? ''

/** More was said: it is read again with the next turn of the clock, until then found by what was said before. */
export const markUnread = async (ctx: Ctx, matterId: string): Promise<void> => {
  await ctx.db.updateTable('matter_imprint').set({ rule: 0 }).where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).execute()
}

export const placeImprint = async (ctx: Ctx, matterId: string, communityId: string): Promise<void> => {
  await ctx.db.updateTable('matter_imprint').set({ community_id: communityId, rule: 0 }).where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).execute()
}

export interface Unread { readonly tenant: string; readonly id: string; readonly words: string | null; readonly places: string[] }

/** Issues that an older reading, or none, has read, of any tenant: what was raised and supplemented, and the places named. */
export async function unreadIssues(ctx: Ctx, rule: number, limit: number): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    SELECT r.tenant, r.matter_id AS id, array_remove(ARRAY[grid.short_name, i.estate, i.place_words], NULL) AS places,
      (SELECT string_agg(s.text, E'\n' ORDER BY s.id) FROM statement s WHERE s.tenant = r.tenant AND s.matter_id = r.matter_id AND (s.id = i.statement_id
        OR EXISTS (SELECT 1 FROM audit a WHERE a.tenant = r.tenant AND a.subject_id = r.matter_id AND a.event = 'issue.supplemented' AND a.statement_id = s.id))) AS words
    FROM (SELECT tenant, matter_id FROM matter_imprint WHERE rule < ${rule} OR rule > ${rule} LIMIT ${sql.lit(limit)}) AS r
    JOIN matter m ON m.tenant = r.tenant AND m.id = r.matter_id
    JOIN issue i ON i.tenant = r.tenant AND i.matter_id = r.matter_id
    LEFT JOIN place grid ON grid.tenant = m.tenant AND grid.id = m.grid_id`.execute(ctx.db)
  return rows
}

export async function keepImprints(ctx: Ctx, rows: readonly { readonly tenant: string; readonly id: string; readonly imprint: string }[], rule: number): Promise<void> {
  await sql`UPDATE matter_imprint t SET imprint = r.imprint, rule = ${rule}
    FROM unnest(${rows.map(({ tenant }) => tenant)}::text[], ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ imprint }) => imprint)}::text[]) AS r (tenant, id, imprint)
    WHERE t.tenant = r.tenant AND t.matter_id = r.id`.execute(ctx.db)
}
