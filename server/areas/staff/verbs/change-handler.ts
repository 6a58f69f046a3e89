import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openHandler, recordHandler } from '../open-handler'
import { changeHandlerRow, saveEstates } from '../queries/handlers'
import { refuseForeignEstates, refuseTaken } from './add-handler'

/** Another name, duty or other estates; of two people at once the second is told. */
export async function changeHandler(ctx: Ctx, { body }: Input<typeof staffSchemas.changeHandler>, id: string): Promise<void> {
  const { row, keeping } = await openHandler(ctx, id)
  await refuseTaken(ctx, { id, name: body.name, streetId: row.street_id })
  await refuseForeignEstates(ctx, row.kind, row.street_id, body.estates)
  if (!(await changeHandlerRow(ctx, id, body.version, { name: body.name, duty: body.duty }))) return refuse('handler.changed')
  await saveEstates(ctx, id, body.estates)
  await recordHandler(ctx, 'changed', id, keeping, { version: body.version + 1 })
}
