import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../apply-event'

/** An answer in words; where the community gives it, the community has taken it on (社区自办). */
export async function answerIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.answerIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'answered', {
    words: body.words, photoIds: body.photoIds,
    patch: ({ hat }, row) => (hat === 'community' ? { responsible_place_id: row.community_id } : { seen_at: row.seen_at ?? ctx.now }),
  })
}
