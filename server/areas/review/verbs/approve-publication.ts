import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { openStep } from '../open-step'
import { loadPublication } from '../queries/load-publication'
import { publicImprint } from '../rules/public-imprint'

/** Final approval by another person than the steps before: from now on everybody reads exactly this, in place of an older version. */
export async function approvePublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.approvePublication>, id: string): Promise<void> {
  const row = await openStep(ctx, id, body)
  const older = row.public_id === null || row.public_id === row.id ? null : await loadPublication(ctx, row.public_id)
  if (older) await movePublication(ctx, older, 'replaced', { hats: ['system'] })
  await movePublication(ctx, row, 'approved', {
    words: publicImprint(row),
    patch: { approved_by: ctx.actor.personId, published_at: ctx.now, deputy_id: row.follow_up_deputy_id, grid_id: row.grid_id },
  })
}
