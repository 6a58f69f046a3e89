import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** More facts, or the answer to a question. */
export async function supplementIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.supplementIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'supplemented', { words: body.words, photoIds: body.photoIds })
}
