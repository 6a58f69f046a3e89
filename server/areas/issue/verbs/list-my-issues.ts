import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentMyLine } from '../present/present-line'
import { listMine } from '../queries/list-mine'

/** What I raised, opened by its code, or met too. */
export async function listMyIssues(ctx: Ctx, { query }: Input<typeof issueSchemas.listMyIssues>): Promise<Reply<typeof issueSchemas.listMyIssues>> {
  const rows = await listMine(ctx, query)
  return pageOfRows(rows, query.limit, (row) => [row.followed_at, row.id], (row) => presentMyLine(row, ctx.now))
}
