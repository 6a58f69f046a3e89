import type { unitAccessSchemas } from '../../../../contract/unit-access/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { openLink } from '../open-link'
import { codeFor } from '../secrets'

/** Whose link this is, before anybody types the code; in demo mode the code comes along, as an SMS code does. */
export async function lookUnitLink(ctx: Ctx, { body }: Input<typeof unitAccessSchemas.lookUnitLink>): Promise<Reply<typeof unitAccessSchemas.lookUnitLink>> {
  const { row, office } = await openLink(ctx, body.token)
  return { unitName: row.unit_name, streetName: office.name, phone: office.phone, demoCode: ctx.services.demo ? codeFor(ctx.services.vault, row.id) : null }
}
