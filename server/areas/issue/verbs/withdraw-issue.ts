import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { system } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { lockMatters } from '../../matter'
import { withdrawWithMatter } from '../../review'
import { applyIssueEvent, openIssue } from '../apply-event'
import { mainOf } from '../main-of'
import { mergedIds } from '../queries/merged-into'
import { rateableStates } from '../rules/rating-owed'

const alone = { merged_into: null, merged_from: null }

/** Taken back; what was public of it goes with it, and what was merged into it goes on by itself. */
export async function withdrawIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.withdrawIssue>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  const main = await mainOf(ctx, row)
  if (main && rateableStates.includes(main.state)) refuse('issue.notNow')
  // Held first: nothing is merged into it in between. Let go first: theirs is not told to be withdrawn.
  await lockMatters(ctx, [params.id])
  const letGo = hats.includes('raiser') ? await mergedIds(ctx, params.id) : []
  for (const id of letGo) await applyIssueEvent({ ...ctx, actor: system }, id, 'mainWithdrawn', { patch: () => alone })
  await applyIssueEvent(ctx, params.id, 'withdrawn', { words: body.reason, patch: () => (main ? alone : {}) })
  await withdrawWithMatter(ctx, params.id)
}
