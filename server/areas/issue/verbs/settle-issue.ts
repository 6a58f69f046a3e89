import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** Settled at the door or explained: the rating window opens. */
export async function settleIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.settleIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'settled', {
    words: body.words, photoIds: body.photoIds,
    patch: ({ hat }, row) => ({ ending: body.ending, ...(hat === 'community' && { responsible_place_id: row.community_id }) }),
  })
}
