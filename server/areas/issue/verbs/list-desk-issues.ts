import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import { presentLine } from '../present/present-line'
import { listDesk, listScope, type DeskScope } from '../queries/list-desk'
import type { IssueLine } from '../queries/row-columns'
import { deskStates } from '../rules/desk-states'

type Page = z.output<typeof issueSchemas.listDeputyIssues.reply>
interface DeskQuery { readonly filter: string; readonly cursor?: string; readonly limit: number }

/** One page of a desk: a filter's states urgent first, or everything of the scope newest first. */
export async function listDeskIssues(ctx: Ctx, scope: DeskScope, scopeIds: readonly string[], { filter, cursor, limit }: DeskQuery): Promise<Page> {
  const states = deskStates(scope, filter)
  const present = (row: IssueLine) => presentLine(row, ctx.now)
  if (!states) return pageOfRows(await listScope(ctx, { scope, scopeIds, cursor, limit }), limit, (row) => [row.id], present)
  return pageOfRows(await listDesk(ctx, { scope, scopeIds, states, cursor, limit }), limit, (row) => [row.urgency_rank, row.due_sort, row.id], present)
}
