import { paperKindLabels } from '../../../contract/ledger/vocabulary'
import type { Ctx } from '../../context'
import { fileName } from '../../platform/documents/model/file-name'
import { monthInWords } from '../paper'
import type { ExportOrder } from './export-order'
import { findPlaceName, findUnitName } from './queries/find-seat'
import { findLedgerLine } from './queries/ledger-lines'

type Looking = Pick<Ctx, 'db' | 'tenant'>

export const ledgerOwner = async (ctx: Looking, { kind, id }: { readonly kind: string; readonly id: string }): Promise<string> =>
  (kind === 'handler' ? await findUnitName(ctx, id) : await findPlaceName(ctx, id)) ?? ''

/** The name an office files it under. */
export async function exportName(ctx: Looking, order: ExportOrder): Promise<string> {
  switch (order.what) {
    case 'ledger': return fileName({ title: `${await ledgerOwner(ctx, order.communityId ? { kind: 'community', id: order.communityId } : order.scope)}居民反映事项台账`, subtitle: monthInWords(order.month) }, 'xlsx')
    case 'report': return fileName({ title: `${(await findPlaceName(ctx, order.communityId ?? order.placeId)) ?? ''}居民反映事项办理月报`, subtitle: monthInWords(order.month) }, order.format)
    case 'template': return fileName({ title: '事项导入模板', subtitle: null }, 'xlsx')
    case 'paper': return fileName({ title: paperKindLabels[order.kind], subtitle: (await findLedgerLine(ctx, order.issueId))?.number ?? null }, order.format)
  }
}
