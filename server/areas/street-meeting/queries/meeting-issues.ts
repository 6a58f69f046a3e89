import { sql } from 'kysely'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { MeetingOutcome } from '../../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../../context'
import { unitsOf } from '../../../platform/context'
import { trusted } from '../../../platform/trusted'

/** What a meeting is called for, each with its issue as it stands. */
export async function loadMeetingIssues(ctx: Ctx, meetingId: string, matterId?: string) {
  const mine = [...ctx.actor.personIds]
  const rows = await ctx.db.selectFrom('street_meeting_issue as t')
    .innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 't.tenant').onRef('m.id', '=', 't.matter_id'))
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 't.tenant').onRef('i.matter_id', '=', 't.matter_id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .leftJoin('handler as proposed', (on) => on.onRef('proposed.tenant', '=', 'm.tenant').onRef('proposed.id', '=', 'm.proposed_handler_id'))
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 't.tenant').onRef('s.id', '=', 't.statement_id'))
    .where('t.tenant', '=', ctx.tenant).where('t.meeting_id', '=', meetingId)
    .$if(matterId !== undefined, (query) => query.where('t.matter_id', '=', matterId ?? ''))
    .orderBy('t.position').limit(50)
    .select([
      't.matter_id', 't.outcome', 't.decided_at', 't.due_at as decided_due_at', 's.text as words', 'i.title', 'm.number', 'm.state', 'm.urgency', 'm.category', 'm.ending', 'm.handle_due_at',
      'community.name as community_name', 'proposed.id as proposed_id', 'proposed.name as proposed_name', 'm.responsible_handler_id',
      sql<string>`coalesce(grid.short_name, community.name)`.as('place_name'),
      sql<{ id: string; name: string }[]>`coalesce((SELECT json_agg(json_build_object('id', h.id, 'name', h.name) ORDER BY a.part, a.id) FROM assignment a JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id
        WHERE a.tenant = t.tenant AND a.matter_id = t.matter_id AND a.assigned_at = t.decided_at), '[]'::json)`.as('units'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = t.tenant AND r.matter_id = t.matter_id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
      // Called to another meeting since: this one has no say in it any more.
      sql<boolean>`EXISTS (SELECT 1 FROM street_meeting_issue o JOIN street_meeting later ON later.tenant = o.tenant AND later.id = o.meeting_id
        WHERE o.tenant = t.tenant AND o.matter_id = t.matter_id AND o.meeting_id > t.meeting_id AND later.state <> 'cancelled')`.as('moved_on'),
      // Of whom it complains, and of whom the reader is.
      sql<boolean>`coalesce(m.about_handler_id = ANY(${unitsOf(ctx.actor)}::uuid[]), false)`.as('kept'),
    ]).execute()
  // The column is text because wishes have states of their own; only the engine writes it.
  return rows.map((row) => ({ ...row, state: trusted<IssueState>(row.state) }))
}
export type MeetingIssueRow = Awaited<ReturnType<typeof loadMeetingIssues>>[number]

/** False where a colleague decided it in between. */
export async function decideIssue(ctx: Ctx, meetingId: string, matterId: string, decided: { outcome: MeetingOutcome; statementId: string | null; dueAt: Date | null }): Promise<boolean> {
  const changed = await ctx.db.updateTable('street_meeting_issue').set({ outcome: decided.outcome, statement_id: decided.statementId, due_at: decided.dueAt, decided_by: ctx.actor.personId, decided_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('meeting_id', '=', meetingId).where('matter_id', '=', matterId).where('outcome', 'is', null).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
