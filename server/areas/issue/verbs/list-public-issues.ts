import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentPublicLine } from '../present/present-line'
import { listPublic } from '../queries/list-public'

/** What was published, newest first. */
export async function listPublicIssues(ctx: Ctx, { query }: Input<typeof issueSchemas.listPublicIssues>): Promise<Reply<typeof issueSchemas.listPublicIssues>> {
  const rows = await listPublic(ctx, query)
  return pageOfRows(rows, query.limit, (row) => [row.published_at, row.publication_id], (row) => presentPublicLine(ctx, row))
}
