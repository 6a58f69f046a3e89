import type { z } from 'zod'
import type { reviewDetail, reviewRow } from '../../../contract/review/schemas'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { presentPhoto } from '../media'
import { openPublication } from './open-publication'
import { publicationActionsOf } from './policy'
import { originalText, photosOf, sealedNameOf, type PublicationRow } from './queries'

const erased = '（原文已按要求删除）'

/** A line of the review list. */
export const presentReviewRow = (ctx: Ctx, row: PublicationRow): z.output<typeof reviewRow> => ({
  id: row.id, issueId: row.matter_id, title: row.title, placeName: row.place_name, state: row.state, requestedAt: isoChina(row.requested_at),
  allowedActions: publicationActionsOf(ctx.actor, row),
})

async function checkerName(ctx: Ctx, personId: string | null): Promise<string | null> {
  const sealed = personId ? await sealedNameOf(ctx, personId) : null
  return sealed ? ctx.services.vault.open(sealed.name_cipher, sealed.key_id) : null
}

/** Original and proposed text side by side, for a reviewer. */
export async function presentReview(ctx: Ctx, id: string): Promise<z.output<typeof reviewDetail>> {
  const row = await openPublication(ctx, id)
  const [text, photos, checkedBy] = await Promise.all([originalText(ctx, row.statement_id), photosOf(ctx, id, row.statement_id), checkerName(ctx, row.checked_by)])
  return {
    ...presentReviewRow(ctx, row),
    original: { title: row.original_title, text: text ?? erased, placeWords: row.place_words },
    proposed: { title: row.title, text: row.text },
    photos: photos.map((photo) => ({ ...presentPhoto(ctx, photo), shown: photo.shown })),
    checkedBy, reason: row.reason,
  }
}
