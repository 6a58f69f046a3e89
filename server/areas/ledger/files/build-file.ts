import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { renderDocx } from '../../../platform/documents/render-docx'
import { renderPdf } from '../../../platform/documents/render-pdf'
import { renderXlsx } from '../../../platform/documents/render-xlsx'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { importTemplate } from '../../paper'
import { listEstateGrids } from '../../place'
import type { ExportOrder } from '../export-order'
import { findSeatPlace } from '../queries/find-seat'
import { issuePaper } from './issue-papers'
import { assessmentLedgerFile, ledgerFile } from './ledger-file'
import { assessmentPaper, meetingPaper } from './meeting-papers'
import { reportPaper } from './report-file'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

export interface BuiltFile { readonly bytes: Buffer; readonly type: string }

const onPaper = async (paper: PaperDocument, format: 'docx' | 'pdf'): Promise<BuiltFile> =>
  ({ bytes: await (format === 'pdf' ? renderPdf(paper) : renderDocx(paper)), type: types[format] })

/** The file that was asked for, from what stands now. */
export async function buildFile(ctx: Ctx, order: ExportOrder): Promise<BuiltFile> {
  switch (order.what) {
    case 'ledger': return { bytes: await ledgerFile(ctx, order), type: types.xlsx }
    case 'template': return { bytes: await templateFile(ctx, order.placeId), type: types.xlsx }
    case 'report': return onPaper(await reportPaper(ctx, order), order.format)
    case 'assessment': return order.format === 'xlsx' ? { bytes: await assessmentLedgerFile(ctx, order), type: types.xlsx } : onPaper(await assessmentPaper(ctx, order), order.format)
    case 'streetMeeting': return order.format === 'xlsx' ? refuse('ledger.noPaper') : onPaper(await meetingPaper(ctx, order), order.format)
    case 'paper': return onPaper(await issuePaper(ctx, order), order.format)
  }
}

async function templateFile(ctx: Ctx, placeId: string): Promise<Buffer> {
  const place = await findSeatPlace(ctx, placeId)
  return renderXlsx(importTemplate(place?.street ?? '', await listEstateGrids(ctx, place?.street_id), ctx.now))
}
