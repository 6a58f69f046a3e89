import { sql } from 'kysely'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import type { Belonging } from '../policy'
import { mySupport } from './supporting'

export interface Standing extends Belonging {
  readonly id: string
  readonly number: string
  readonly state: IssueState
  readonly responsible_place_id: string | null
  readonly assigner: 'community' | 'street' | null
}

/** How the actor stands to many issues, in one statement; unknown ids are missing. */
export async function loadStandings(ctx: Ctx, ids: readonly string[]): Promise<Standing[]> {
  const mine = sql`${[...ctx.actor.personIds]}::uuid[]`
  const { rows } = await sql<Standing>`
    SELECT m.id, m.number, m.state, m.raised_by, m.community_id, m.street_id, m.follow_up_deputy_id, m.responsible_place_id, m.responsible_handler_id, ${mySupport(ctx)} AS supporting_handler_id, m.assigner, m.above_community, m.about_handler_id,
      (SELECT f.reason FROM follow f WHERE f.tenant = m.tenant AND f.matter_id = m.id AND f.person_id = ANY(${mine}) ORDER BY f.reason = 'met_too' LIMIT 1) AS my_follow,
      EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${mine})) AS recused
    FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.id = ANY(${[...ids]}::uuid[])`.execute(ctx.db)
  return rows
}
