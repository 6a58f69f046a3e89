import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { listPublicLines, presentPublicLine, type PublicLine } from '../../issue'
import { loadSettings } from '../../setting'
import { findStreetOf } from '../queries/find-seat'
import { categoryName } from '../rules/category-name'
import { endedStates, standingOf } from '../rules/ledger-standing'
import { spanOfMonth } from '../rules/month-span'

/** What was published, for everybody: reviewed words, who has it, when it is due, what came of it; each in its own street's words. */
export async function listPublicLedger(ctx: Ctx, { query }: Input<typeof ledgerSchemas.listPublicLedger>): Promise<Reply<typeof ledgerSchemas.listPublicLedger>> {
  const { month, state, placeId, ...rest } = query
  const streetId = placeId ? (await findStreetOf(ctx, placeId)) ?? refuse('place.unknown') : undefined
  const rows = await listPublicLines(ctx, { ...rest, streetId, ended: state && { states: endedStates, is: state === 'ended' }, raised: month ? spanOfMonth(month) : undefined })
  const names = await namesByStreet(ctx, rows)
  return pageOfRows(rows, query.limit, (row) => [row.published_at, row.publication_id], (row) => {
    const { urgency, ...line } = presentPublicLine(ctx, row)
    const category = categoryName(row.category, names.get(row.street_id) ?? {})
    return { ...line, community: row.community_name, category, urgency: row.triaged_at ? urgency : null, ...standingOf(row, ctx.now), ending: row.ending }
  })
}

async function namesByStreet(ctx: Ctx, rows: readonly PublicLine[]): Promise<Map<string, Readonly<Record<string, string>>>> {
  const names = new Map<string, Readonly<Record<string, string>>>()
  for (const streetId of new Set(rows.map((row) => row.street_id))) names.set(streetId, (await loadSettings(ctx, streetId)).categoryNames)
  return names
}
