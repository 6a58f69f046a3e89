import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import type { Span } from '../rules/figures'

interface Asked { readonly streetId: string; readonly communityId: string | null; readonly month: Span }

export interface LateRow { readonly number: string; readonly title: string; readonly community: string; readonly responsible: string | null; readonly due_at: Date; readonly reason: string | null }

const mostLate = 200

/** What is past its 解决时限 and still worked on, with the reason given for asking more time. Nothing private: whom it names may read the report. */
export async function listLate(ctx: Ctx, { streetId, communityId, month }: Asked): Promise<LateRow[]> {
  const at = month.until < ctx.now ? month.until : ctx.now
  const { rows } = await sql<LateRow>`
    SELECT m.number, i.title, c.name AS community, coalesce(h.name, own.name) AS responsible, m.due_at,
      (SELECT s.text FROM extension e JOIN statement s ON s.tenant = e.tenant AND s.id = e.statement_id WHERE e.tenant = m.tenant AND e.matter_id = m.id ORDER BY e.id DESC LIMIT 1) AS reason
    FROM (SELECT * FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.street_id = ${streetId} AND m.due_at IS NOT NULL AND m.due_at < ${at}
      AND m.triaged_at IS NOT NULL AND m.state NOT LIKE 'askedBy%' AND m.category IS DISTINCT FROM 'neighbour_dispute' AND NOT m.above_community ${communityId ? sql`AND m.community_id = ${communityId}` : sql``}
      ORDER BY m.due_at, m.id LIMIT ${sql.lit(mostLate)}) AS m
    JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id JOIN place c ON c.tenant = m.tenant AND c.id = m.community_id
    LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id LEFT JOIN place own ON own.tenant = m.tenant AND own.id = m.responsible_place_id
    ORDER BY c.code, m.due_at, m.id`.execute(ctx.db)
  return rows
}

export interface CaseRow { readonly title: string; readonly community: string; readonly text: string; readonly result: string | null }

/** What was settled in the month and is published with its result: its words are fit for everybody. */
export async function listCases(ctx: Ctx, { streetId, communityId, month }: Asked): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    SELECT p.title, c.name AS community, p.text, CASE WHEN p.round = m.round THEN p.result END AS result
    FROM (SELECT * FROM publication p WHERE p.tenant = ${ctx.tenant} AND p.state = 'published' AND p.street_id = ${streetId} AND p.result IS NOT NULL ORDER BY p.published_at DESC, p.id DESC LIMIT 200) AS p,
      LATERAL (SELECT * FROM matter m WHERE m.tenant = p.tenant AND m.id = p.matter_id AND m.done_at >= ${month.from} AND m.done_at < ${month.until} AND m.ending = 'settled' ${communityId ? sql`AND m.community_id = ${communityId}` : sql``} OFFSET 0) AS m
    JOIN place c ON c.tenant = m.tenant AND c.id = m.community_id LIMIT 3`.execute(ctx.db)
  return rows
}
