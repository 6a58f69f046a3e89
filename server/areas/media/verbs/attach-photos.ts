import type { ErrorCode } from '../../../../contract/errors'
import type { MediaKind } from '../../../../contract/media/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { hangMedia, takeMedia } from '../queries'

async function attach(ctx: Ctx, statementId: string, { kind, ids, missing }: { readonly kind: MediaKind; readonly ids: readonly string[]; readonly missing: ErrorCode }): Promise<void> {
  if (ids.length === 0) return
  const taken = await takeMedia(ctx, kind, ids)
  if (taken !== ids.length) refuse(missing)
  await hangMedia(ctx, statementId, ids)
}

/**
 * Hangs the actor's own photos on words, in the given order, in the caller's transaction. Refuses all of them with
 * media.unknown where one is not theirs, hangs elsewhere already, is named twice or is gone.
 */
export const attachPhotos = (ctx: Ctx, { statementId, photoIds }: { readonly statementId: string; readonly photoIds: readonly string[] }): Promise<void> =>
  attach(ctx, statementId, { kind: 'image', ids: photoIds, missing: 'media.unknown' })

/** The same for documents; refuses with document.unknown. */
export const attachDocuments = (ctx: Ctx, { statementId, documentIds }: { readonly statementId: string; readonly documentIds: readonly string[] }): Promise<void> =>
  attach(ctx, statementId, { kind: 'document', ids: documentIds, missing: 'document.unknown' })
