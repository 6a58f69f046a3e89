import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { openPublication } from '../open-publication'
import { photosOf, showPhotos, type PublicationRow } from '../queries'
import { hasPersonal } from '../rules/mask'
import { refuseUnpublishable } from '../unpublishable'

type CheckInput = Input<typeof reviewSchemas.checkPublication>

/** First check: the words and photos for the public, privacy and secrecy ticked. */
export async function checkPublication(ctx: Ctx, { body }: CheckInput, id: string): Promise<void> {
  const row = await openPublication(ctx, id)
  if (!body.privacyChecked || !body.secrecyChecked) return refuse('publication.ticksOwed')
  if (hasPersonal(body.title) || hasPersonal(body.text)) return refuse('publication.stillPersonal')
  refuseUnpublishable(row)
  await refuseForeignPhotos(ctx, row, body.photoIds)
  await movePublication(ctx, row, 'checked', {
    words: { title: body.title, text: body.text },
    patch: { checked_by: ctx.actor.personId, checked_at: ctx.now, approved_by: null, published_at: null, reason: null },
  })
  await showPhotos(ctx, row.id, body.photoIds)
}

async function refuseForeignPhotos(ctx: Ctx, row: PublicationRow, photoIds: readonly string[]): Promise<void> {
  const own = new Set((await photosOf(ctx, row.id, row.statement_id)).map((photo) => photo.id))
  if (new Set(photoIds).size !== photoIds.length || photoIds.some((photoId) => !own.has(photoId))) refuse('media.unknown')
}
