import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { deskAt } from '../desk-at'
import { listDeskIssues } from './list-desk-issues'

/** An office's desk: of the community or the street that is named. */
export function listOfficeIssues(ctx: Ctx, { query }: Input<typeof issueSchemas.listOfficeIssues>): Promise<Reply<typeof issueSchemas.listOfficeIssues>> {
  const { scope, scopeIds } = deskAt(ctx, query.placeId)
  return listDeskIssues(ctx, scope, scopeIds, query)
}
