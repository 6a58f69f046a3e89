import type { Ctx } from '../../context'
import { imprintRule } from '../matter'
import { keepPublicImprints, stalePublications } from './queries/stale-imprints'
import { publicImprint } from './rules/public-imprint'

const atOnce = 500

/** Reads again what an older reading has read: after an update of the lexicon, or a first start. Harmless when run twice. */
export async function rereadPublications(ctx: Ctx): Promise<void> {
  for (let stale = await stalePublications(ctx, imprintRule, atOnce); stale.length > 0; stale = await stalePublications(ctx, imprintRule, atOnce)) {
    await keepPublicImprints(ctx, stale.map((row) => ({ tenant: row.tenant, id: row.id, imprint: publicImprint(row).imprint })), imprintRule)
  }
}
