import type { DeskFilter } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { countDesk, countDue } from '../queries/list-desk'
import { deskStates } from '../rules/desk-states'
import { deskAt } from '../desk-at'
import { spanOf } from '../span-of'

const most = 99

/** How many wait behind a filter of the desk at a place, counted up to 99. */
export async function countDeskIssues(ctx: Ctx, placeId: string, filter: DeskFilter): Promise<number> {
  const { scope, scopeIds } = deskAt(ctx, placeId)
  const span = spanOf(filter, ctx.now)
  if (span) return countDue(ctx, { scope, scopeIds, ...span }, most)
  return countDesk(ctx, { scope, scopeIds, states: deskStates(scope, filter) ?? [] }, most)
}
