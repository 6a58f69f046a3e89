import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { gramsOf, probeOf, rankSimilar } from '../../matter'
import { presentPublicLine } from '../present/present-line'
import { findCandidates } from '../queries/find-candidates'

const weeks = 12
const mostCandidates = 200

/** Published issues of the same community in the last twelve weeks that say the same, nearest first. */
export async function findSimilarIssues(ctx: Ctx, { body }: Input<typeof issueSchemas.findSimilarIssues>): Promise<z.output<typeof issueSchemas.findSimilarIssues.reply>> {
  const grams = gramsOf(body.text)
  const since = new Date(ctx.now.getTime() - weeks * 7 * 86_400_000)
  const candidates = await findCandidates(ctx, { probe: probeOf(grams), placeId: body.placeId, since, limit: mostCandidates })
  return { items: rankSimilar(grams, candidates).map((row) => ({ ...presentPublicLine(ctx, row), mine: row.mine })) }
}
