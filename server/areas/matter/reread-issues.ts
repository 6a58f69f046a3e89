import type { Ctx } from '../../context'
import { keepImprints, unreadIssues } from './queries/imprints'
import { imprintOfText, imprintRule } from './rules/similar'

const atOnce = 500

/** Reads again what an older reading has read: after an update of the lexicon, or a first start. Harmless when run twice. */
export async function rereadIssues(ctx: Ctx): Promise<void> {
  for (let unread = await unreadIssues(ctx, imprintRule, atOnce); unread.length > 0; unread = await unreadIssues(ctx, imprintRule, atOnce)) {
    await keepImprints(ctx, unread.map(({ tenant, id, words, places }) => ({ tenant, id, imprint: words === null ? '' : imprintOfText(words, places) })), imprintRule)
  }
}
