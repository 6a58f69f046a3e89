import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import type { Belonging } from '../policy'
import { mySupport } from './supporting'
import { lineColumns, lineJoins, type IssueLine } from './row-columns'

export interface AlikeLine extends IssueLine, Belonging {
  /** The one asked for that led here: itself, or one that was merged into it. */
  readonly asked_id: string
}

/** Lines of the issues named, or of those they were merged into, with what decides who may see them. */
export async function loadAlike(ctx: Ctx, ids: readonly string[]): Promise<AlikeLine[]> {
  const mine = [...ctx.actor.personIds]
  const { rows } = await sql<AlikeLine>`
    SELECT ${lineColumns}, asked.id AS asked_id, m.raised_by, m.community_id, m.street_id, m.follow_up_deputy_id, m.responsible_handler_id, ${mySupport(ctx)} AS supporting_handler_id, m.above_community, m.about_handler_id,
      (SELECT f.reason FROM follow f WHERE f.tenant = m.tenant AND f.matter_id = m.id AND f.person_id = ANY(${mine}::uuid[]) ORDER BY f.reason = 'met_too' LIMIT 1) AS my_follow,
      EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${mine}::uuid[])) AS recused
    FROM unnest(${[...ids]}::uuid[]) AS asked (id)
    JOIN matter own ON own.tenant = ${ctx.tenant} AND own.id = asked.id
    JOIN matter m ON m.tenant = own.tenant AND m.id = coalesce(own.merged_into, own.id)
    ${lineJoins}`.execute(ctx.db)
  return rows
}
