import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { canReview } from './policy'
import { holdMatterOf, loadCurrent, loadPublication, type PublicationRow } from './queries/load-publication'

/** The version a reviewer works on, by the id of any of its matter's; for anybody else it does not exist. */
export async function openPublication(ctx: Ctx, id: string): Promise<PublicationRow> {
  const row = (await loadCurrent(ctx, id)) ?? refuse('publication.unknown')
  return canReview(ctx.actor, row) ? row : refuse('publication.unknown')
}

/** Exactly this version, held until the command's end. */
export async function openToChange(ctx: Ctx, id: string): Promise<PublicationRow> {
  await holdMatterOf(ctx, id)
  const row = (await loadPublication(ctx, id)) ?? refuse('publication.unknown')
  return canReview(ctx.actor, row) ? row : refuse('publication.unknown')
}

/** A step holds for exactly what was seen: another version of it was changed meanwhile. */
export const refuseOther = (row: Pick<PublicationRow, 'version'>, seen: number): void => {
  if (row.version !== seen) refuse('publication.notNow')
}
