import { meetingPaperLabels, paperKindLabels } from '../../../contract/ledger/vocabulary'
import type { Ctx } from '../../context'
import { fileName } from '../../platform/documents/model/file-name'
import { loadAssessment } from '../assessment'
import { monthInWords } from '../paper'
import { loadMeeting } from '../street-meeting'
import type { ExportOrder, OrderOf } from './export-order'
import { findPlaceName, findUnitName } from './queries/find-seat'
import { findLedgerLine } from './queries/ledger-lines'

const shortName = { ...meetingPaperLabels, minutes: '纪要' } as const

type Looking = Pick<Ctx, 'db' | 'tenant'>

export const ledgerOwner = async (ctx: Looking, { kind, id }: { readonly kind: string; readonly id: string }): Promise<string> =>
  (kind === 'handler' ? await findUnitName(ctx, id) : await findPlaceName(ctx, id)) ?? ''

/** The name an office files it under. */
export async function exportName(ctx: Ctx, order: ExportOrder): Promise<string> {
  switch (order.what) {
    case 'ledger': return fileName({ title: `${await ledgerOwner(ctx, order.communityId ? { kind: 'community', id: order.communityId } : order.scope)}居民反映事项台账`, subtitle: monthInWords(order.month) }, 'xlsx')
    case 'report': return fileName({ title: `${(await findPlaceName(ctx, order.communityId ?? order.placeId)) ?? ''}居民反映事项办理月报`, subtitle: monthInWords(order.month) }, order.format)
    case 'template': return fileName({ title: '事项导入模板', subtitle: null }, 'xlsx')
    case 'assessment': return assessmentName(ctx, order)
    case 'streetMeeting': return meetingName(ctx, order)
    case 'paper': return fileName({ title: paperKindLabels[order.kind], subtitle: (await findLedgerLine(ctx, order.issueId))?.number ?? null }, order.format)
  }
}

async function assessmentName(ctx: Ctx, { id, paper, format }: OrderOf<'assessment'>): Promise<string> {
  const row = await loadAssessment(ctx, id)
  const month = monthInWords(row?.month ?? '')
  if (paper === 'ledger') return fileName({ title: `${row?.community_name ?? ''}居民反映事项台账`, subtitle: `${month}研判会` }, 'xlsx')
  return fileName({ title: `${row?.community_name ?? ''}${month}联合研判会${shortName[paper]}`, subtitle: null }, format)
}

async function meetingName(ctx: Ctx, { id, paper, format }: OrderOf<'streetMeeting'>): Promise<string> {
  const row = await loadMeeting(ctx, id)
  return fileName({ title: `${row?.street_name ?? ''}专题议事会${shortName[paper]}`, subtitle: row?.topic ?? null }, format)
}
