import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { alikeEnough, imprintOfText, rankSimilar } from '../../matter'
import { presentPublicLine } from '../present/present-line'
import { findCandidates, loadPublicLines, neighbourhoodAt } from '../queries/find-candidates'

const window = 12 * 7 * 86_400_000
const [mostCompared, mostShown] = [5000, 5]

/** Published issues of the same community in the last twelve weeks that say the same, nearest first. */
export async function findSimilarIssues(ctx: Ctx, { body }: Input<typeof issueSchemas.findSimilarIssues>): Promise<z.output<typeof issueSchemas.findSimilarIssues.reply>> {
  const place = await neighbourhoodAt(ctx, body.placeId)
  if (!place?.community_id) return { items: [] }
  const candidates = await findCandidates(ctx, { communityId: place.community_id, since: new Date(ctx.now.getTime() - window), most: mostCompared })
  const ranked = rankSimilar(imprintOfText(body.text, place.grid_name ? [place.grid_name] : []), candidates, { atLeast: alikeEnough, most: mostShown, isOneKind: true })
  const rows = await loadPublicLines(ctx, ranked.map(({ candidate }) => candidate.id))
  return { items: rows.map((row) => ({ ...presentPublicLine(ctx, row), mine: row.mine })) }
}
