import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { IssueCategory, IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { lineColumns, lineJoins, type IssueLine } from './row-columns'

export interface PublicLine extends IssueLine {
  readonly community_id: string
  readonly public_title: string
  readonly published_at: string
  readonly publication_id: string
  readonly street_id: string
  readonly result: string | null
  readonly public_photos: { readonly id: string; readonly width: number | null; readonly height: number | null; readonly caption: 'before' | 'after' | null }[]
  readonly rated: number
  readonly satisfied: number
  readonly triaged_at: Date | null
  readonly handle_due_at: Date | null
  readonly paused_at: Date | null
  readonly done_at: Date | null
}

const ratings = sql`LEFT JOIN LATERAL (
    SELECT count(*)::int AS rated, (count(*) FILTER (WHERE r.score <> 'dissatisfied'))::int AS satisfied
    FROM rating r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.round = m.round AND r.subject = 'handling' AND r.rater <> 'neighbour'
  ) AS judged ON true`

// Copies drawn for the public; those of afterwards belong to a result, which belongs to a round.
const pictures = sql`LEFT JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', md.id, 'width', md.width, 'height', md.height, 'caption', pm.caption) ORDER BY pm.position), '[]') AS public_photos
    FROM publication_media pm JOIN media md ON md.tenant = pm.tenant AND md.id = pm.public_media_id
    WHERE pm.tenant = p.tenant AND pm.publication_id = p.id AND (pm.caption IS DISTINCT FROM 'after' OR p.round = m.round)
  ) AS pictures ON true`

export const publicColumns = sql`${lineColumns}, p.title AS public_title, p.published_at::text AS published_at, p.id AS publication_id, m.street_id, m.community_id, judged.rated, judged.satisfied, m.triaged_at, m.handle_due_at, m.paused_at, m.done_at,
  CASE WHEN p.round = m.round THEN p.result END AS result, pictures.public_photos`
export const publicJoins = sql`JOIN matter m ON m.tenant = p.tenant AND m.id = p.matter_id ${lineJoins} ${ratings} ${pictures}`

interface PublicQuery {
  readonly communityId?: string
  readonly deputyId?: string
  readonly streetId?: string
  readonly category?: IssueCategory
  /** Those whose state is one of these, or is none of them. */
  readonly ended?: { readonly states: readonly IssueState[]; readonly is: boolean }
  readonly raised?: { readonly from: Date; readonly until: Date }
  readonly cursor?: string
  readonly limit: number
}

// OFFSET 0: each publication looks up its own matter, so that no filter makes the planner read them all.
function aboutMatter({ category, ended, raised }: PublicQuery): RawBuilder<unknown> {
  if (!category && !ended && !raised) return sql``
  return sql`, LATERAL (SELECT 1 FROM matter m WHERE m.tenant = p.tenant AND m.id = p.matter_id
    ${category ? sql`AND m.category = ${category}` : sql``} ${raised ? sql`AND m.created_at >= ${raised.from} AND m.created_at < ${raised.until}` : sql``}
    ${ended ? sql`AND (m.state = ANY(${[...ended.states]}::text[])) = ${ended.is}` : sql``} OFFSET 0) AS wanted`
}

const place = z.tuple([databaseTime, z.uuid()])

/** Published issues only, newest first; without a filter those of the tenant's streets. */
export async function listPublic(ctx: Ctx, query: PublicQuery): Promise<PublicLine[]> {
  const { communityId, deputyId, streetId, cursor, limit } = query
  const after = decodeCursor(cursor, place)
  const beyond = after ? sql`AND (p.published_at, p.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const within: RawBuilder<unknown> = deputyId ? sql`AND p.deputy_id = ${deputyId}` : communityId ? sql`AND p.community_id = ${communityId}` : sql``
  const ofStreet: RawBuilder<unknown> = streetId ? sql`AND p.street_id = ${streetId}` : sql``
  const { rows } = await sql<PublicLine>`
    SELECT ${publicColumns} FROM (
      SELECT p.* FROM publication p ${aboutMatter(query)} WHERE p.tenant = ${ctx.tenant} AND p.state = 'published' ${within} ${ofStreet} ${beyond}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${sql.lit(limit + 1)}
    ) AS p ${publicJoins} ORDER BY p.published_at DESC, p.id DESC`.execute(ctx.db)
  return rows
}
