import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertRatings } from '../../matter'
import { applyIssueEvent, openIssue } from '../apply-event'
import { toRate } from '../present/present-ratings'

/**
 * The deputy's follow-up and the handling are rated apart, once a round. Dissatisfied owes a reason and goes to a third
 * person; a neighbour who met it too is heard without moving the issue.
 */
export async function rateIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.rateIssue>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (row.rated_by_me) return refuse('issue.alreadyRated')
  if (row.rate_until !== null && row.rate_until <= ctx.now) return refuse('issue.ratingOver')
  const open = toRate(row, hats).map(({ subject }) => subject)
  const subjects = body.ratings.map(({ subject }) => subject)
  if (open.length === 0 || new Set(subjects).size !== subjects.length || subjects.some((subject) => !open.includes(subject))) return refuse('issue.notNow')
  const dissatisfied = body.ratings.some(({ score }) => score === 'dissatisfied')
  if (dissatisfied && !body.reason) return refuse('issue.reasonOwed')
  const mine = hats.includes('raiser')
  const event = mine ? (dissatisfied ? 'disputed' : 'rated') : 'joinedRating'
  const { statementId } = await applyIssueEvent(ctx, row.id, event, { words: body.reason })
  const added = await insertRatings(ctx, body.ratings.map(({ subject, score }) => ({
    matterId: row.id, round: row.round, raterId: mine ? row.raised_by : raterOf(ctx), subject, score, statementId,
    deputyId: subject === 'followUp' ? row.follow_up_deputy_id : null,
  })))
  if (added !== body.ratings.length) refuse('issue.alreadyRated')
}

const raterOf = (ctx: Ctx): string => ctx.actor.personId ?? refuse('session.missing')
