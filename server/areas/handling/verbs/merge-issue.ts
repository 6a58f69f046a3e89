import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, hatsOf, lockIssues } from '../../issue'
import { isBeingHandled } from '../rules/is-being-handled'

/**
 * Handled together with the same issue: everybody who raised it stays, hears of every step and may rate. Both rows are locked
 * first, so that two merges crosswise cannot close a circle.
 */
export async function mergeIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.mergeIssue>): Promise<void> {
  if (params.id === body.intoId) refuse('handling.mergeSame')
  const main = (await lockIssues(ctx, [params.id, body.intoId])).find(({ id }) => id === body.intoId) ?? refuse('handling.mergeElsewhere')
  if (!hatsOf(ctx.actor, main).some((hat) => hat === 'community' || hat === 'street_office')) refuse('handling.mergeElsewhere')
  if (main.merged_into === params.id) refuse('handling.mergeCircle')
  if (!isBeingHandled(main.state)) refuse('handling.mergeEnded')
  await applyIssueEvent(ctx, params.id, 'merged', {
    words: body.words,
    patch: (_, row) => {
      // What may name officials of the community stays above it, in company too; others stay within its reach.
      if (row.above_community !== main.above_community) return refuse('handling.mergeApart')
      return { merged_into: main.id, merged_from: row.state }
    },
  })
}
