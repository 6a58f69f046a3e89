import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** The deputy follows it up; whoever accepts has seen it. */
export async function acceptIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.acceptIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'accepted', { words: body.words, patch: (_, row) => ({ seen_at: row.seen_at ?? ctx.now }) })
}
