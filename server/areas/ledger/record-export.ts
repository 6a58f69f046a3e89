import type { Role } from '../../../contract/endpoint'
import type { IssueHat } from '../../../contract/issue/vocabulary'
import type { StreetMeetingHat } from '../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import type { ExportOrder } from './export-order'

export interface Exporting { readonly hat: Role | IssueHat | StreetMeetingHat; readonly scope?: { readonly placeId?: string | null; readonly handlerId?: string | null }; readonly order: ExportOrder }

/** Who took which range or paper out of the system; the file itself is not kept. */
export const recordExport = async (ctx: Ctx, id: string, { hat, scope, order }: Exporting): Promise<void> => {
  await appendAudit(ctx, { subjectKind: 'export', subjectId: id, event: `${order.what}.exported`, hat, scope, patch: order })
}
