import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { publicColumns, publicJoins, type PublicLine } from './list-public'

export interface Candidate { readonly id: string; readonly imprint: string }

interface Search { readonly communityId: string; readonly since: Date; readonly most: number }

/** Where somebody writes: its community, and its grid as people name it. */
export const neighbourhoodAt = async (ctx: Ctx, placeId: string) =>
  (await ctx.db.selectFrom('place').select(['community_id', sql<string | null>`CASE WHEN kind = 'grid' THEN short_name END`.as('grid_name')])
    .where('tenant', '=', ctx.tenant).where('id', '=', placeId).executeTakeFirst()) ?? null

/** What is published of a community since then, newest first, as it is compared; ranking is the rule's. */
export async function findCandidates(ctx: Ctx, { communityId, since, most }: Search): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    SELECT p.id, p.imprint FROM publication p WHERE p.tenant = ${ctx.tenant} AND p.state = 'published' AND p.community_id = ${communityId}::uuid AND p.published_at >= ${since}
    ORDER BY p.published_at DESC LIMIT ${sql.lit(most)}`.execute(ctx.db)
  return rows
}

/** Those publications as everybody reads them, in the order of their ids given. */
export async function loadPublicLines(ctx: Ctx, ids: readonly string[]): Promise<(PublicLine & { readonly mine: boolean })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<PublicLine & { readonly mine: boolean }>`
    SELECT ${publicColumns}, EXISTS (SELECT 1 FROM follow f WHERE f.tenant = m.tenant AND f.matter_id = m.id AND f.person_id = ANY(${[...ctx.actor.personIds]}::uuid[])) AS mine
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked (id, rank)
    JOIN publication p ON p.tenant = ${ctx.tenant} AND p.id = asked.id AND p.state = 'published' ${publicJoins}
    ORDER BY asked.rank`.execute(ctx.db)
  return rows
}
