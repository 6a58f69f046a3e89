import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { withdrawWithMatter } from '../../review'
import { applyIssueEvent } from '../apply-event'

/** Taken back; what was public of it goes with it. */
export async function withdrawIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.withdrawIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'withdrawn', { words: body.reason })
  await withdrawWithMatter(ctx, params.id)
}
