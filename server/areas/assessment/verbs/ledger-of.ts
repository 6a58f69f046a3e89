import type { Ending, Score } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { chipOf, paperIssues, type PaperIssue } from '../../issue'
import { monthAt } from '../month-at'
import { openRow } from '../open-row'
import { loadLedger, type LedgerRow } from '../queries/ledger-lines'
import { endOfMonth, startOfMonth } from '../rules/assessment-month'

/** One line of the 台账 (domain.md §7), masked; `personInCharge` and `raiser` are for the office to fill in. */
export interface LedgerLine {
  readonly issue: PaperIssue
  readonly source: string
  readonly raiser: null
  readonly responsible: string
  readonly helpers: readonly string[]
  readonly personInCharge: string
  readonly dueAt: Date | null
  readonly progress: string
  readonly doneAt: Date | null
  readonly ending: Ending | null
  readonly score: Score | null
  readonly calledBack: { readonly by: string; readonly at: Date } | null
  readonly remark: string
}

const sources: Record<LedgerRow['source'], string> = { code: '扫码', link: '群里链接', app: '民情直通', visit: '走访', meeting: '会议', phone: '电话', external: '别的平台' }
const most = 5000

/** The ledger of an assessment's month: what was raised in it and what was on its agenda, as it stands now. */
export async function ledgerOf(ctx: Ctx, assessmentId: string): Promise<{ readonly month: string; readonly whose: string; readonly entries: readonly LedgerLine[] }> {
  const { row } = await openRow(ctx, assessmentId)
  if (row.state !== 'closed') return refuse('assessment.notClosed')
  const days = await monthAt(ctx, row.community_id)
  const rows = await loadLedger(ctx, { assessmentId, communityId: row.community_id, from: startOfMonth(row.month, days), until: endOfMonth(row.month, days), limit: most })
  const issues = await paperIssues(ctx, rows.map(({ id }) => id))
  return { month: row.month, whose: row.community_name, entries: rows.flatMap((line) => entryOf(line, issues.get(line.id), row.community_name)) }
}

function entryOf(line: LedgerRow, issue: PaperIssue | undefined, communityName: string): LedgerLine[] {
  if (!issue) return []
  return [{
    issue, source: line.external_number ? `${sources[line.source]}（${line.external_number}）` : sources[line.source], raiser: null,
    responsible: line.responsible ?? (line.state === 'reportedUp' || line.state === 'deliberating' ? '街道协调中' : communityName), helpers: line.helpers, personInCharge: '',
    dueAt: line.handle_due_at, progress: chipOf({ state: line.state, urgency: issue.urgency ?? 'yellow', category: null, ending: line.ending }).text,
    doneAt: line.done_at, ending: line.ending, score: line.score,
    calledBack: line.called_at ? { by: line.called_by ?? communityName, at: line.called_at } : null, remark: line.main_number ? `与${line.main_number}合并办理` : '',
  }]
}
