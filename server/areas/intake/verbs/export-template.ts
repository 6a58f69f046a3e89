import type { intakeSchemas } from '../../../../contract/intake/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import type { Exporting } from '../../ledger'
import { importRoles, openIntakeSeat } from '../open-intake-seat'

/** The empty table with the street's estates to choose from. */
export async function exportTemplate(ctx: Ctx, { body }: Input<typeof intakeSchemas.exportTemplate>): Promise<Exporting> {
  const { role, placeId } = await openIntakeSeat(ctx, importRoles, body.scopeId)
  return { hat: role === 'community' ? 'community' : 'street_office', scope: { placeId }, order: { what: 'template', placeId } }
}
