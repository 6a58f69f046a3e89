import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../../issue'
import { placeImprint } from '../../matter'
import { communitiesBeside } from '../queries/handlers'
import { movePublicationTo } from '../../review'

/** To another community of the same street; its grid is not known there yet. */
export async function transferIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.transferIssue>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  if (body.communityId === row.community_id) refuse('handling.sameCommunity')
  const beside = await communitiesBeside(ctx, row.street_id)
  if (!beside.some(({ id }) => id === body.communityId)) refuse('handling.communityElsewhere')
  await applyIssueEvent(ctx, params.id, 'transferred', { words: body.words, patch: () => ({ community_id: body.communityId, grid_id: null }) })
  await placeImprint(ctx, params.id, body.communityId)
  await movePublicationTo(ctx, params.id, body.communityId)
}
