import { sql } from 'kysely'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'
import { workEvents, workRoles } from '../rules/work-events'
import { mySupport } from './supporting'
import { trusted } from '../../../platform/trusted'

/** Everything the policy, the rules and the presenter need of one issue, as seen by this actor: one statement. */
export async function loadIssue(ctx: Ctx, id: string) {
  const mine = [...ctx.actor.personIds]
  const row = await ctx.db.selectFrom('matter as m')
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .innerJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'm.tenant').onRef('s.id', '=', 'i.statement_id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .innerJoin('place as street', (on) => on.onRef('street.tenant', '=', 'm.tenant').onRef('street.id', '=', 'm.street_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'm.tenant').onRef('d.id', '=', 'm.follow_up_deputy_id'))
    .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'm.tenant').onRef('h.id', '=', 'm.responsible_handler_id'))
    .leftJoin('handler as proposed', (on) => on.onRef('proposed.tenant', '=', 'm.tenant').onRef('proposed.id', '=', 'm.proposed_handler_id'))
    .leftJoin('handler as about', (on) => on.onRef('about.tenant', '=', 'm.tenant').onRef('about.id', '=', 'm.about_handler_id'))
    .leftJoin('promise as pr', (on) => on.onRef('pr.tenant', '=', 'm.tenant').onRef('pr.matter_id', '=', 'm.id').onRef('pr.round', '=', 'm.round'))
    .leftJoin('matter as main', (on) => on.onRef('main.tenant', '=', 'm.tenant').onRef('main.id', '=', 'm.merged_into'))
    .leftJoinLateral((from) => from.selectFrom('publication as v').selectAll('v').whereRef('v.tenant', '=', 'm.tenant').whereRef('v.matter_id', '=', 'm.id')
      .orderBy(sql`v.state = 'published'`, 'desc').orderBy('v.id', 'desc').limit(oneRow).as('p'), (on) => on.onTrue())
    .where('m.tenant', '=', ctx.tenant).where('m.id', '=', id)
    .select([
      'm.id', 'm.version', 'm.number', 'm.state', 'm.urgency', 'm.category', 'm.due_at', 'm.ending', 'm.round', 'm.met_too', 'm.raised_by', 'm.seen_at', 'm.rate_until',
      'm.created_at', 'm.street_id', 'm.community_id', 'm.grid_id', 'm.follow_up_deputy_id', 'm.responsible_place_id', 'm.responsible_handler_id',
      'm.assigner', 'm.proposed_handler_id', 'm.answered_at', 'm.triaged_at', 'm.handle_due_at', 'm.paused_at', 'm.paused_due_at', 'm.paused_hours', 'm.plan_on', 'm.done_at', 'm.ended_at', 'm.merged_into', 'm.above_community', 'm.about_handler_id', 'about.name as about_handler_name', 'pr.due_at as promised_due_at', 'pr.waiting_since as promised_waiting_since', 'pr.done_at as promised_done_at', 'pr.ended_at as promised_ended_at',
      'i.title', 'i.statement_id', 'i.place_words', 'i.phone_cipher', 'i.phone_key', 'i.visibility', 'i.photo_count', 's.text',
      'community.name as community_name', 'street.name as street_name', sql<string>`coalesce(grid.short_name, i.estate, community.name)`.as('place_name'), sql<string | null>`coalesce(grid.estate, i.estate)`.as('estate'),
      'proposed.name as proposed_handler_name', 'main.number as main_number', 'd.name as deputy_name', 'd.kind as deputy_kind', 'd.level as deputy_level', 'h.name as handler_name',
      'p.id as publication_id', 'p.state as publication_state', 'p.title as public_title', 'p.text as public_text', 'p.reason as publication_reason', 'p.checked_by as publication_checked_by', 'p.result as public_result', 'p.round as publication_round',
      // Whose own was merged into this one stands to it as a neighbour who met it too.
      sql<'raised' | 'code' | 'met_too' | null>`coalesce(
        (SELECT f.reason FROM follow f WHERE f.tenant = m.tenant AND f.matter_id = m.id AND f.person_id = ANY(${mine}::uuid[]) ORDER BY f.reason = 'met_too' LIMIT 1),
        (SELECT 'met_too' FROM matter c JOIN follow f ON f.tenant = c.tenant AND f.matter_id = c.id AND f.person_id = ANY(${mine}::uuid[])
          WHERE c.tenant = m.tenant AND c.merged_into = m.id LIMIT 1))`.as('my_follow'),
      mySupport(ctx).as('supporting_handler_id'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
      sql<boolean>`EXISTS (SELECT 1 FROM rating r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.round = m.round AND r.rater_id = ANY(${mine}::uuid[]))`.as('rated_by_me'),
      sql<boolean>`EXISTS (SELECT 1 FROM extension e WHERE e.tenant = m.tenant AND e.matter_id = m.id AND e.decided_at IS NULL)`.as('extension_open'),
      sql<boolean>`EXISTS (SELECT 1 FROM extension e JOIN statement a ON a.tenant = e.tenant AND a.id = e.statement_id
        WHERE e.tenant = m.tenant AND e.matter_id = m.id AND e.decided_at IS NULL AND a.person_id = ANY(${mine}::uuid[]))`.as('extension_mine'),
      sql<boolean>`EXISTS (SELECT 1 FROM assignment a WHERE a.tenant = m.tenant AND a.matter_id = m.id AND a.part = 'lead' AND a.ended_at IS NULL AND a.taken_at IS NOT NULL)`.as('unit_took'),
      sql<boolean>`EXISTS (SELECT 1 FROM audit w WHERE w.tenant = m.tenant AND w.subject_id = m.id AND w.actor_id = ANY(${mine}::uuid[]) AND w.event = ANY(${[...workEvents]}) AND w.role = ANY(${[...workRoles]}))`.as('worked_by_me'),
    ])
    .executeTakeFirst()
  // The column is text because wishes have states of their own; only the engine writes it.
  return row ? { ...row, state: trusted<IssueState>(row.state) } : null
}

export type IssueRecord = NonNullable<Awaited<ReturnType<typeof loadIssue>>>
