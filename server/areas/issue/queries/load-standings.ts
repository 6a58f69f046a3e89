import { sql } from 'kysely'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import type { Belonging } from '../policy'
import { mySupport } from './supporting'
import { myFollow } from './my-follow'

export interface Standing extends Belonging {
  readonly id: string
  readonly number: string
  readonly state: IssueState
  readonly responsible_place_id: string | null
  readonly assigner: 'community' | 'street' | null
  readonly merged_from: string | null
}

/** How the actor stands to many issues, in one statement; unknown ids are missing. */
export async function loadStandings(ctx: Ctx, ids: readonly string[]): Promise<Standing[]> {
  const persons = [...ctx.actor.personIds]
  const mine = sql`${persons}::uuid[]`
  const { rows } = await sql<Standing>`
    SELECT m.id, m.number, m.state, m.raised_by, m.community_id, m.street_id, m.follow_up_deputy_id, m.responsible_place_id, m.responsible_handler_id, ${mySupport(ctx)} AS supporting_handler_id, m.assigner, m.merged_from, m.above_community, m.about_handler_id,
      ${myFollow(persons)} AS my_follow,
      EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${mine})) AS recused
    FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.id = ANY(${[...ids]}::uuid[])`.execute(ctx.db)
  return rows
}
