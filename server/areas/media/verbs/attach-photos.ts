import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { hangPhotos, takePhotos } from '../queries'

/**
 * Hangs the actor's own photos on words, in the given order, in the caller's transaction. Refuses all of them with
 * media.unknown where one is not theirs, hangs elsewhere already, is named twice or is gone.
 */
export async function attachPhotos(ctx: Ctx, { statementId, photoIds }: { readonly statementId: string; readonly photoIds: readonly string[] }): Promise<void> {
  if (photoIds.length === 0) return
  const taken = await takePhotos(ctx, photoIds)
  if (taken !== photoIds.length) refuse('media.unknown')
  await hangPhotos(ctx, statementId, photoIds)
}
