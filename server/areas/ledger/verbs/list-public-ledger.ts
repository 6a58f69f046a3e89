import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { refuse } from '../../../platform/errors'
import { listPublicLines, presentPublicLine } from '../../issue'
import { loadCategoryNames } from '../../setting'
import { findStreetOf } from '../queries/find-seat'
import { endedStates, standingOf } from '../rules/ledger-standing'
import { spanOfMonth } from '../rules/month-span'

/** What was published, for everybody: reviewed words, who has it, when it is due, what came of it; each in its own street's words. */
export async function listPublicLedger(ctx: Ctx, { query }: Input<typeof ledgerSchemas.listPublicLedger>): Promise<Reply<typeof ledgerSchemas.listPublicLedger>> {
  const { month, state, placeId, ...rest } = query
  const streetId = placeId ? (await findStreetOf(ctx, placeId)) ?? refuse('place.unknown') : undefined
  const rows = await listPublicLines(ctx, { ...rest, streetId, ended: state && { states: endedStates, is: state === 'ended' }, raised: month ? spanOfMonth(month) : undefined })
  const nameCategory = await loadCategoryNames(ctx, rows.map(({ community_id: id }) => id))
  return pageOfRows(rows, query.limit, (row) => [row.published_at, row.publication_id], (row) => {
    const { urgency, ...line } = presentPublicLine(ctx, row)
    return { ...line, community: row.community_name, category: nameCategory(row.community_id, row.category), urgency: row.triaged_at ? urgency : null, ...standingOf(row, ctx.now), ending: row.ending }
  })
}
