import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../apply-event'

/** The deputy opened it: told once, the state stays. A later look changes nothing. */
export async function seeIssue(ctx: Ctx, { params }: Input<typeof issueSchemas.seeIssue>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  if (row.seen_at === null) await applyIssueEvent(ctx, params.id, 'seen', { patch: () => ({ seen_at: ctx.now }) })
}
