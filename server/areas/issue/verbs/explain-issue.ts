import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'
import { byAnother } from '../by-another'

/** After 不满意: explained, and closed with that ending. */
export async function explainIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.explainIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'explained', { words: body.words, patch: (_, row) => byAnother(row, 'handling.judgeOther', { ending: 'explained' }) })
}
