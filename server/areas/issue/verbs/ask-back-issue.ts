import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** Asks the resident for facts; the clock waits for the answer. */
export async function askBackIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.askBackIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'askedBack', { words: body.words })
}
