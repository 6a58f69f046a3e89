import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { beginVersion, movePublication } from '../move-publication'
import { openToChange } from '../open-publication'
import { copyChosenPhotos } from '../queries/change-publication'

/** Not published, with a standard reason; the matter itself goes on. Of what is public, its result: what is public stays. */
export async function holdPublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.holdPublication>, id: string): Promise<void> {
  const row = await openToChange(ctx, id)
  const move = { patch: { reason: body.reason, round: row.round }, reason: body.reason }
  if (row.state !== 'published') return movePublication(ctx, row, 'held', move)
  await copyChosenPhotos(ctx, row.id, await beginVersion(ctx, row, 'held', move))
}
