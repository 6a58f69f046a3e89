import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { canReview } from './policy'
import { loadPublication, type PublicationRow } from './queries'

/** A publication for its reviewers; for anybody else it does not exist. */
export async function openPublication(ctx: Ctx, id: string): Promise<PublicationRow> {
  const row = (await loadPublication(ctx, id)) ?? refuse('publication.unknown')
  return canReview(ctx.actor, row) ? row : refuse('publication.unknown')
}
