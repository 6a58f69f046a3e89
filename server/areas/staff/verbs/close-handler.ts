import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openHandler, recordHandler } from '../open-handler'
import { changeHandlerRow } from '../queries/handlers'
import { refuseTaken } from './add-handler'

/** The unit gets nothing new; what it has in work stays with it and its people. */
export const closeHandler = (ctx: Ctx, { body }: Input<typeof staffSchemas.closeHandler>, id: string): Promise<void> => setClosed(ctx, id, body.version, ctx.now)

/** It can be given work again, unless another took its name meanwhile. */
export async function reopenHandler(ctx: Ctx, { body }: Input<typeof staffSchemas.reopenHandler>, id: string): Promise<void> {
  const { row } = await openHandler(ctx, id)
  await refuseTaken(ctx, { id, name: row.name, streetId: row.street_id })
  await setClosed(ctx, id, body.version, null)
}

async function setClosed(ctx: Ctx, id: string, version: number, closedAt: Date | null): Promise<void> {
  const { row, keeping } = await openHandler(ctx, id)
  if ((row.closed_at === null) === (closedAt === null) || !(await changeHandlerRow(ctx, id, version, { closed_at: closedAt }))) return refuse('handler.changed')
  await recordHandler(ctx, closedAt ? 'closed' : 'reopened', id, keeping, { closed_at: closedAt, version: version + 1 })
}
