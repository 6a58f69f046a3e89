import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { openPublication } from '../open-publication'

/** Not published, with a standard reason; the matter itself goes on. */
export async function holdPublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.holdPublication>, id: string): Promise<void> {
  await movePublication(ctx, await openPublication(ctx, id), 'held', { patch: { reason: body.reason }, reason: body.reason })
}
