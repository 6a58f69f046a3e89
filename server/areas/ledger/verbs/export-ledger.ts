import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import { mostInExport } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openLedgerSeat } from '../open-seat'
import { countLedgerLines } from '../queries/list-ledger'
import type { Exporting } from '../record-export'
import { spanOfMonth } from '../rules/month-span'

/** 导出台账: what may be exported is decided here; the link then leads to the file. */
export async function exportLedger(ctx: Ctx, { body }: Input<typeof ledgerSchemas.exportLedger>): Promise<Exporting> {
  const { scopeId, ...filter } = body
  const { role, scope } = await openLedgerSeat(ctx, scopeId)
  const found = await countLedgerLines(ctx, { ...filter, month: spanOfMonth(filter.month), scope, personIds: ctx.actor.personIds, limit: mostInExport + 1 })
  if (found > mostInExport) refuse('ledger.tooMany')
  return { hat: role, scope: scope.kind === 'handler' ? { handlerId: scope.id } : { placeId: scope.id }, order: { what: 'ledger', role, scope, ...filter } }
}
