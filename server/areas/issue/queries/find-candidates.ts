import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { publicColumns, publicJoins, type PublicLine } from './list-public'

export interface Candidate extends PublicLine { readonly grams: string[]; readonly mine: boolean }

interface Search { readonly probe: readonly string[]; readonly placeId: string; readonly since: Date; readonly limit: number }

/** Published issues of the place's community that share a telling gram with the text; ranking is the rule's. */
export async function findCandidates(ctx: Ctx, { probe, placeId, since, limit }: Search): Promise<Candidate[]> {
  if (probe.length === 0) return []
  const { rows } = await sql<Candidate>`
    SELECT ${publicColumns}, p.grams, EXISTS (SELECT 1 FROM follow f WHERE f.tenant = m.tenant AND f.matter_id = m.id AND f.person_id = ANY(${[...ctx.actor.personIds]}::uuid[])) AS mine
    FROM (
      SELECT p.* FROM publication p
      WHERE p.tenant = ${ctx.tenant} AND p.state = 'published' AND p.published_at >= ${since}
        AND p.community_id = (SELECT community_id FROM place WHERE tenant = ${ctx.tenant} AND id = ${placeId})
        AND p.grams && ${[...probe]}::text[]
      ORDER BY p.published_at DESC LIMIT ${limit}
    ) AS p ${publicJoins}`.execute(ctx.db)
  return rows
}
