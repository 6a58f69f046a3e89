import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { deskScopes } from '../policy'
import { listDeskIssues } from './list-desk-issues'

/** An office's desk: a community person sees the community; who only has a street's role sees the street. */
export function listCommunityIssues(ctx: Ctx, { query }: Input<typeof issueSchemas.listCommunityIssues>): Promise<Reply<typeof issueSchemas.listCommunityIssues>> {
  const { communityIds, streetIds } = deskScopes(ctx.actor)
  return communityIds.length > 0 ? listDeskIssues(ctx, 'community_id', communityIds, query) : listDeskIssues(ctx, 'street_id', streetIds, query)
}
