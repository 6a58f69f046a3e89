import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'
import { byAnother } from '../by-another'

/** After 不满意: taken up again, in a new round. */
export async function reopenIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.reopenIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'reopened', { words: body.words, patch: (_, row) => byAnother(row, 'handling.judgeOther') })
}
