import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { insertRecusal } from '../../matter'
import { applyIssueEvent } from '../apply-event'

/** Steps aside; the deputy leaves the matter, and it moves on (domain.md §2, 回避). */
export async function recuseFromIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.recuseFromIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'recused', { reason: body.reason })
  await insertRecusal(ctx, params.id)
}
