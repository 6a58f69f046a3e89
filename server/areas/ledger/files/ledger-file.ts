import { mostInExport } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { renderXlsx } from '../../../platform/documents/render-xlsx'
import { agendaIds, loadAssessment } from '../../assessment'
import { ledger } from '../../paper'
import type { OrderOf } from '../export-order'
import { ledgerOwner } from '../export-name'
import { issuerOf } from '../issuer-of'
import { findLedgerLines, steppedAside } from '../queries/ledger-lines'
import { listLedgerLines } from '../queries/list-ledger'
import { spanOfMonth } from '../rules/month-span'
import { ledgerEntries } from './ledger-entries'

/** 台账 of a month. */
export async function ledgerFile(ctx: Ctx, order: OrderOf<'ledger'>): Promise<Buffer> {
  const { scope, month, role, ...filter } = order
  const lines = await listLedgerLines(ctx, { ...filter, scope, month: spanOfMonth(month), personIds: ctx.actor.personIds, limit: mostInExport })
  const whose = await ledgerOwner(ctx, order.communityId ? { kind: 'community', id: order.communityId } : scope)
  // In the order they came: a ledger is read from its first line.
  return renderXlsx(ledger(await issuerOf(ctx, { role, scope }), month, whose, await ledgerEntries(ctx, lines.toReversed(), { units: scope.kind === 'handler' ? [scope.id] : [] })))
}

/** 台账 of what an assessment went through, in the order of its minutes, as it stands now; what minutes do not tell, it does not either. */
export async function assessmentLedgerFile(ctx: Ctx, { id }: OrderOf<'assessment'>): Promise<Buffer> {
  const row = (await loadAssessment(ctx, id)) ?? refuse('ledger.noPaper')
  const ids = await agendaIds(ctx, id)
  const [lines, aside] = [await findLedgerLines(ctx, ids), await steppedAside(ctx, ids)]
  const inOrder = ids.flatMap((one) => lines.find((line) => line.id === one) ?? [])
  const entries = await ledgerEntries(ctx, inOrder, { aside })
  const issuer = await issuerOf(ctx, { role: 'community', scope: { kind: 'community', id: row.community_id, streetId: row.street_id } })
  return renderXlsx(ledger(issuer, row.month, row.community_name, entries))
}
