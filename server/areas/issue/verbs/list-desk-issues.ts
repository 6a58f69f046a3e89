import type { z } from 'zod'
import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import { presentLine, presentUnitLine } from '../present/present-line'
import { listDesk, listDue, listScope, type DeskLine, type DeskScope } from '../queries/list-desk'
import { spanOf } from '../span-of'
import { deskStates } from '../rules/desk-states'

type Page = z.output<typeof handlingSchemas.listHandlerIssues.reply>
interface DeskQuery { readonly filter: string; readonly cursor?: string; readonly limit: number }

/** One page of a desk: a filter's states urgent first, what is late or nearly so by its date, or everything of the scope newest first. */
export async function listDeskIssues(ctx: Ctx, scope: DeskScope, scopeIds: readonly string[], { filter, cursor, limit }: DeskQuery): Promise<Page> {
  const present = (row: DeskLine) => Object.assign((scope === 'responsible_handler_id' && !row.is_support ? presentUnitLine : presentLine)(row, ctx.now), { isSupport: row.is_support })
  const span = spanOf(filter, ctx.now)
  if (span) return pageOfRows(await listDue(ctx, { scope, scopeIds, ...span, cursor, limit }), limit, (row) => [row.due_sort, row.id], present)
  const states = deskStates(scope, filter)
  if (!states) return pageOfRows(await listScope(ctx, { scope, scopeIds, cursor, limit }), limit, (row) => [row.id], present)
  return pageOfRows(await listDesk(ctx, { scope, scopeIds, states, cursor, limit }), limit, (row) => [row.urgency_rank, row.due_sort, row.id], present)
}
