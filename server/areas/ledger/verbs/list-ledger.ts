import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { loadCategoryNames } from '../../setting'
import { openLedgerSeat } from '../open-seat'
import { presentRow } from '../present/present-row'
import { listLedgerLines } from '../queries/list-ledger'
import { spanOfMonth } from '../rules/month-span'

/** One page of an office's or a unit's ledger. */
export async function listLedger(ctx: Ctx, { query }: Input<typeof ledgerSchemas.listLedger>): Promise<Reply<typeof ledgerSchemas.listLedger>> {
  const { scope } = await openLedgerSeat(ctx, query.scopeId)
  const rows = await listLedgerLines(ctx, { ...query, month: query.month ? spanOfMonth(query.month) : null, scope, personIds: ctx.actor.personIds, limit: query.limit + 1 })
  // A unit's issues may lie in several streets, which name their categories themselves.
  const nameCategory = await loadCategoryNames(ctx, rows.map(({ community_id: id }) => id))
  return pageOfRows(rows, query.limit, (row) => [row.created_key, row.id], (row) => presentRow(row, nameCategory, { now: ctx.now, unitId: scope.kind === 'handler' ? scope.id : null }))
}
