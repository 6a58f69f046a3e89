import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { openPublication } from '../open-publication'
import { hatsOf } from '../policy'
import { hasPersonal } from '../rules/mask'
import { publicGrams } from '../rules/public-grams'
import { refuseUnpublishable } from '../unpublishable'

/** Final approval by another person than the first check's: from now on everybody may read it and find it as similar. */
export async function approvePublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.approvePublication>, id: string): Promise<void> {
  const row = await openPublication(ctx, id)
  if (!body.privacyChecked || !body.secrecyChecked) return refuse('publication.ticksOwed')
  if (row.state === 'checked' && hatsOf(ctx.actor, row).includes('checker')) return refuse('publication.samePerson')
  if (hasPersonal(row.title) || hasPersonal(row.text)) return refuse('publication.stillPersonal')
  refuseUnpublishable(row)
  await movePublication(ctx, row, 'approved', {
    words: { grams: publicGrams(row.title, row.text) },
    patch: { approved_by: ctx.actor.personId, published_at: ctx.now, deputy_id: row.follow_up_deputy_id, grid_id: row.grid_id },
  })
}
