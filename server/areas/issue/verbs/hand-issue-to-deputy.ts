import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../apply-event'
import { deputiesToAsk } from '../deputies-to-ask'

/** The community asks a deputy of the place to follow it up. */
export async function handIssueToDeputy(ctx: Ctx, { params, body }: Input<typeof issueSchemas.handIssueToDeputy>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  const choices = await deputiesToAsk(ctx, row)
  if (!choices.some((deputy) => deputy.id === body.deputyId)) refuse('issue.deputyElsewhere')
  await applyIssueEvent(ctx, params.id, 'handedToDeputy', { words: body.words, patch: () => ({ follow_up_deputy_id: body.deputyId, seen_at: null }) })
}
