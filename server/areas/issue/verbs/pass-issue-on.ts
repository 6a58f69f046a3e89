import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** The deputy passes it on to the community, with words. */
export async function passIssueOn(ctx: Ctx, { params, body }: Input<typeof issueSchemas.passIssueOn>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'passedOn', { words: body.words })
}
