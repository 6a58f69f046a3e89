import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { drawPublicCopies, keepCopies, releaseCopies } from '../../media'
import { beginVersion, movePublication } from '../move-publication'
import { openToChange, refuseOther } from '../open-publication'
import { canReview } from '../policy'
import { loadPublication, type PublicationRow } from '../queries/load-publication'
import { officialWords, photosOf, showPhotos } from '../queries/review-material'
import { refuseUnpublishable, refuseUnpublishableWords } from '../unpublishable'

type CheckInput = Input<typeof reviewSchemas.checkPublication>
type Copies = ReadonlyMap<string, string>

const mostStatements = 100

/**
 * Draws the masked copies before the transaction, for it takes long. It refuses nothing but a photo that cannot be drawn:
 * a repeated call must come through to its first answer, and `checkPublication` decides.
 */
export async function prepareCheck(ctx: Ctx, { params, body }: CheckInput): Promise<Copies> {
  const row = await loadPublication(ctx, params.id)
  if (!row || !canReview(ctx.actor, row) || row.version !== body.version) return new Map()
  const own = new Set((await photosOf(ctx, row.matter_id, row.id)).map((photo) => photo.id))
  return drawPublicCopies(ctx, body.photos.filter((photo) => own.has(photo.id)).map(({ id, masks }) => ({ mediaId: id, masks })))
}

/** First check: title, text, result and photos for the public, privacy and secrecy ticked. Of what is public already, a new version beside it. */
export async function checkPublication(ctx: Ctx, { body }: CheckInput, id: string, copies: Copies): Promise<void> {
  const row = await openToChange(ctx, id)
  refuseOther(row, body.version)
  if (!body.privacyChecked || !body.secrecyChecked) return refuse('publication.ticksOwed')
  refuseUnpublishableWords(body)
  refuseUnpublishable(row)
  await refuseForeign(ctx, row, body)
  const move = {
    words: { title: body.title, text: body.text, result: body.result, result_from: body.result === null ? [] : body.resultFrom },
    patch: { checked_by: ctx.actor.personId, checked_at: ctx.now, seconded_by: null, seconded_at: null, approved_by: null, published_at: null, reason: null, round: row.round },
  }
  const isOver = row.state === 'published' || row.state === 'withdrawn'
  const versionId = isOver ? await beginVersion(ctx, row, 'checked', move) : row.id
  if (!isOver) await movePublication(ctx, row, 'checked', move)
  const shown = body.photos.map(({ id: mediaId, caption, masks }) => ({ mediaId, copyId: copies.get(mediaId) ?? refuse('media.unknown'), caption, masks }))
  await keepCopies(ctx, shown.map(({ copyId }) => copyId))
  await releaseCopies(ctx, await showPhotos(ctx, versionId, shown))
}

async function refuseForeign(ctx: Ctx, row: PublicationRow, { photos, resultFrom }: CheckInput['body']): Promise<void> {
  const ids = photos.map((photo) => photo.id)
  const own = new Set((await photosOf(ctx, row.matter_id, row.id)).map((photo) => photo.id))
  if (new Set(ids).size !== ids.length || ids.some((id) => !own.has(id))) refuse('media.unknown')
  const said = new Set((await officialWords(ctx, row.matter_id, mostStatements)).map((statement) => statement.id))
  if (resultFrom.some((id) => !said.has(id))) refuse('request.invalid')
}
