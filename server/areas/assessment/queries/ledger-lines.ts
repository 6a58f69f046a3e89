import { sql } from 'kysely'
import type { Ending, IssueState, Score } from '../../../../contract/issue/vocabulary'
import type { IssueTable } from '../../issue/table'
import type { Ctx } from '../../../context'

export interface LedgerRow {
  readonly id: string
  readonly source: IssueTable['source']
  readonly external_number: string | null
  readonly state: IssueState
  readonly responsible: string | null
  readonly helpers: string[]
  readonly handle_due_at: Date | null
  readonly done_at: Date | null
  readonly ending: Ending | null
  readonly score: Score | null
  readonly called_at: Date | null
  readonly called_by: string | null
  readonly main_number: string | null
}

interface Span { readonly assessmentId: string; readonly communityId: string; readonly from: Date; readonly until: Date; readonly limit: number }

/** Issues that were raised in the month or were on its agenda, as they stand, oldest first. */
export async function loadLedger(ctx: Ctx, { assessmentId, communityId, from, until, limit }: Span): Promise<LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    SELECT m.id, i.source, i.external_number, m.state, coalesce(h.name, p.name) AS responsible, m.handle_due_at, m.done_at, m.ending, main.number AS main_number,
      ARRAY(SELECT u.name FROM assignment a JOIN handler u ON u.tenant = a.tenant AND u.id = a.handler_id
        WHERE a.tenant = m.tenant AND a.matter_id = m.id AND a.part = 'support' AND (a.ended_at IS NULL OR a.outcome = 'done') ORDER BY a.id) AS helpers,
      (SELECT r.score FROM rating r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.round = m.round AND r.subject = 'handling' AND r.rater_id = m.raised_by LIMIT 1) AS score,
      call.at AS called_at, call.name AS called_by
    FROM matter m
      JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id
      LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id
      LEFT JOIN place p ON p.tenant = m.tenant AND p.id = m.responsible_place_id
      LEFT JOIN matter main ON main.tenant = m.tenant AND main.id = m.merged_into
      LEFT JOIN LATERAL (
        SELECT a.at, office.name FROM audit a LEFT JOIN place office ON office.tenant = a.tenant AND office.id = a.place_id
        WHERE a.tenant = m.tenant AND a.subject_id = m.id AND a.event IN ('issue.ratedByCall', 'issue.disputedByCall') ORDER BY a.id DESC LIMIT 1
      ) AS call ON true
    WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.community_id = ${communityId} AND NOT m.above_community AND ((m.created_at >= ${from} AND m.created_at < ${until})
      OR m.id IN (SELECT t.matter_id FROM assessment_item t WHERE t.tenant = ${ctx.tenant} AND t.assessment_id = ${assessmentId}))
    ORDER BY m.id LIMIT ${sql.lit(limit)}`.execute(ctx.db)
  return rows
}
