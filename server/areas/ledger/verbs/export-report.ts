import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { openOfficeSeat } from '../open-seat'
import type { Exporting } from '../record-export'
import { figureRoles } from './get-figures'

/** 月报 of the community or the street. */
export async function exportReport(ctx: Ctx, { body }: Input<typeof ledgerSchemas.exportReport>): Promise<Exporting> {
  const { role, placeId, street_id, communityId } = await openOfficeSeat(ctx, figureRoles, body)
  return { hat: role, scope: { placeId }, order: { what: 'report', role, placeId: street_id, communityId, month: body.month, format: body.format } }
}
