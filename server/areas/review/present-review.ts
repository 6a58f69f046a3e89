import type { z } from 'zod'
import { shortDeputyName } from '../../../contract/deputy/vocabulary'
import type { reviewDetail, reviewRow } from '../../../contract/review/schemas'
import type { Ctx } from '../../context'
import { isoChina, isoChinaOrNull } from '../../platform/clock/china-time'
import { presentPhoto } from '../media'
import { openPublication } from './open-publication'
import { canReadOriginal, publicationActionsOf } from './policy'
import { presentPublicPhotos } from './present-public'
import { loadPublication, type PublicationRow } from './queries/load-publication'
import { copiesOf, officialWords, originalText, photosOf, sealedNameOf, type MatterPhoto } from './queries/review-material'
import { maskPersonal } from './rules/mask'

type Detail = z.output<typeof reviewDetail>

const erased = '（原文已按要求删除）'
const mostStatements = 30

/** A line of the review lists. */
export const presentReviewRow = (ctx: Ctx, row: PublicationRow): z.output<typeof reviewRow> => ({
  id: row.id, issueId: row.matter_id, title: row.title, placeName: row.place_name, state: row.state, resultWaits: row.result_waits, steps: row.steps,
  requestedAt: isoChina(row.requested_at), publishedAt: row.state === 'published' ? isoChinaOrNull(row.published_at) : null, reason: row.reason,
  allowedActions: publicationActionsOf(ctx.actor, row),
})

/** Original and proposed content side by side, for a reviewer; beside them what is public meanwhile. */
export async function presentReview(ctx: Ctx, id: string): Promise<Detail> {
  const row = await openPublication(ctx, id)
  const [text, photos, statements, checkedBy, secondedBy, publicNow] = await Promise.all([
    originalText(ctx, row.statement_id), photosOf(ctx, row.matter_id, row.id), officialWords(ctx, row.matter_id, mostStatements),
    reviewerName(ctx, row.checked_by), reviewerName(ctx, row.seconded_by), presentPublicNow(ctx, row),
  ])
  const isCommunity = canReadOriginal(ctx.actor, row)
  const read = (words: string): string => (isCommunity ? words : maskPersonal(words))
  return {
    ...presentReviewRow(ctx, row), version: row.version,
    original: { title: read(row.original_title), text: read(text ?? erased), placeWords: row.place_words && read(row.place_words) },
    proposed: { title: row.title, text: row.text, result: row.result },
    statements: statements.map((said) => ({ id: said.id, at: isoChina(said.at), by: shortName(said), text: maskPersonal(said.text), chosen: row.result_from.includes(said.id) })),
    photos: isCommunity || row.state === 'pending' ? photos.map((photo) => presentReviewPhoto(ctx, photo)) : photos.flatMap((photo) => presentDrawn(ctx, photo)),
    checkedBy, secondedBy, publicNow,
  }
}

async function reviewerName(ctx: Ctx, personId: string | null): Promise<string | null> {
  const sealed = personId ? await sealedNameOf(ctx, personId) : null
  return sealed ? ctx.services.vault.open(sealed.name_cipher, sealed.key_id) : null
}

const shortName = ({ name, deputy_kind }: { readonly name: string | null; readonly deputy_kind: string | null }): string | null =>
  name && deputy_kind ? shortDeputyName(name) : name

const presentReviewPhoto = (ctx: Ctx, photo: MatterPhoto): Detail['photos'][number] => ({
  ...presentPhoto(ctx, photo), from: photo.official ? 'official' : 'resident', by: shortName(photo), at: isoChina(photo.at),
  shown: photo.shown, caption: photo.caption, masks: photo.masks ?? [],
  publicCopy: photo.copy_id ? presentPhoto(ctx, { ...photo, id: photo.copy_id }) : null,
})

async function presentPublicNow(ctx: Ctx, { id, public_id }: PublicationRow): Promise<Detail['publicNow']> {
  const row = public_id === null || public_id === id ? null : await loadPublication(ctx, public_id)
  if (!row?.published_at) return null
  return {
    id: row.id, title: row.title, text: row.text, result: row.result, publishedAt: isoChina(row.published_at),
    photos: presentPublicPhotos(ctx, await copiesOf(ctx, row.id)), allowedActions: publicationActionsOf(ctx.actor, row),
  }
}

// Who approves what the community drew sees it as everybody will, no face or plate below it.
const presentDrawn = (ctx: Ctx, photo: MatterPhoto): Detail['photos'] => {
  const shown = presentReviewPhoto(ctx, photo)
  return shown.publicCopy ? [{ ...shown, thumb: shown.publicCopy.thumb, full: shown.publicCopy.full }] : []
}
