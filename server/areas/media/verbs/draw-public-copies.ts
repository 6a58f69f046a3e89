import type { Ctx } from '../../../context'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import { drawMasked } from '../draw-masked'
import { keepPhoto } from '../keep-photo'
import { findMedia, insertMedia, markAttached, markUnattached } from '../queries'
import type { Mask } from '../rules/mask-area'
import { fileOf } from '../storage-key'

export interface ToDraw { readonly mediaId: string; readonly masks: readonly Mask[] }

/**
 * Draws copies for the public, masked, each a photo of its own; gives their ids by the original's. Before a transaction:
 * until `keepCopies` they hang on nothing and go after 30 days.
 */
export async function drawPublicCopies(ctx: Ctx, photos: readonly ToDraw[]): Promise<Map<string, string>> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const copies = new Map<string, string>()
  for (const { mediaId, masks } of photos) {
    const original = (await findMedia(ctx, mediaId)) ?? refuse('media.unknown')
    const bytes = (await ctx.services.files.get(fileOf(original.storage_key, 'full'))) ?? refuse('media.unknown')
    const { key, ...stored } = await keepPhoto(ctx, personId, await drawMasked(bytes, masks))
    const id = ctx.newId()
    await insertMedia(ctx, { id, kind: 'image', owner_id: personId, storage_key: key, ...stored })
    copies.set(mediaId, id)
  }
  return copies
}

/** In the caller's transaction: they are shown from now on. */
export const keepCopies = (ctx: Ctx, ids: readonly string[]): Promise<void> => markAttached(ctx, ids)
/** Nothing shows them any more: the nightly clean-up takes them. */
export const releaseCopies = (ctx: Ctx, ids: readonly string[]): Promise<void> => markUnattached(ctx, ids)
