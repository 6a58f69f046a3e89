import type { Ctx } from '../../context'
import { imprintOfMatter, imprintsOf, rankSimilar } from '../matter'
import { hatsOf, isOffice } from './policy'
import { loadAlike, type AlikeLine } from './queries/load-alike'
import type { IssueRecord } from './queries/load-issue'

export interface AlikeIssue { readonly line: AlikeLine; readonly likelihood: number }

const window = 12 * 7 * 86_400_000
// Of a neighbourhood's newest so many are compared: the time a proposal takes has an end.
const mostCompared = 12_000
// Some of the ranked are nothing for this reader: withdrawn, merged into this one, another desk's.
const mostRanked = 20

/** Below this the machine keeps it to itself. */
const worthProposing = 0.01

/**
 * What of the same neighbourhood, raised within twelve weeks of now, may be the same matter: likeliest first, of those
 * that the reader's office has on its desk. One that was merged stands for the one it is handled with.
 */
export async function alikeIssues(ctx: Ctx, row: IssueRecord, most: number): Promise<AlikeIssue[]> {
  const since = new Date(ctx.now.getTime() - window)
  const around = await imprintsOf(ctx, { communityId: row.community_id, since, most: mostCompared })
  const own = around.find(({ id }) => id === row.id)?.imprint ?? await imprintOfMatter(ctx, row.id)
  const ranked = rankSimilar(own, around.filter(({ id }) => id !== row.id), { atLeast: worthProposing, most: mostRanked })
  if (ranked.length === 0) return []
  const lines = new Map((await loadAlike(ctx, ranked.map(({ candidate }) => candidate.id))).map((line) => [line.asked_id, line]))
  const found = new Map<string, AlikeIssue>()
  for (const { candidate, likelihood } of ranked) {
    const line = lines.get(candidate.id)
    if (line && line.id !== row.id && !found.has(line.id) && line.id !== row.merged_into && line.state !== 'withdrawn' && isOffice(hatsOf(ctx.actor, line))) found.set(line.id, { line, likelihood })
  }
  return [...found.values()].slice(0, most)
}
