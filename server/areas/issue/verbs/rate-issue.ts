import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { IssueHat, RatingSubject, Score } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertRatings } from '../../matter'
import { applyIssueEvent, openIssue } from '../apply-event'
import { mainOf } from '../main-of'
import { toRate } from '../present/present-ratings'
import type { IssueRecord } from '../queries/load-issue'

interface Rating { readonly subject: RatingSubject; readonly score: Score }
interface Rated { readonly ratings: readonly Rating[]; readonly reason: string }

/** Whether what was rated is what is open to be rated now; refuses anything else. Dissatisfied owes a reason. */
export function planRatings(ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[], { ratings, reason }: Rated): { readonly dissatisfied: boolean } {
  if (row.rate_until !== null && row.rate_until <= ctx.now) return refuse('issue.ratingOver')
  const open = toRate(row, hats).map(({ subject }) => subject)
  const subjects = ratings.map(({ subject }) => subject)
  if (open.length === 0 || new Set(subjects).size !== subjects.length || subjects.some((subject) => !open.includes(subject))) return refuse('issue.notNow')
  const dissatisfied = ratings.some(({ score }) => score === 'dissatisfied')
  return dissatisfied && !reason ? refuse('issue.reasonOwed') : { dissatisfied }
}

/**
 * The deputy's follow-up and the handling are rated apart, once a round. Dissatisfied goes to a third person; a neighbour who
 * met it too, or whose own was merged into it, is heard without moving the issue.
 */
export async function rateIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.rateIssue>): Promise<void> {
  const opened = await openIssue(ctx, params.id)
  const main = await mainOf(ctx, opened.row)
  const { row, hats }: { row: IssueRecord; hats: readonly IssueHat[] } = main ? { row: main, hats: ['follower'] } : opened
  if (row.rated_by_me) return refuse('issue.alreadyRated')
  const { dissatisfied } = planRatings(ctx, row, hats, body)
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
