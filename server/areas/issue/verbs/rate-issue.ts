import type { Rater } from '../../../../contract/handling/vocabulary'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { IssueEvent, IssueHat, RatingSubject, Score } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertRatings } from '../../matter'
import { applyIssueEvent, openIssue } from '../apply-event'
import { mainOf } from '../main-of'
import { hatsOf } from '../policy'
import type { IssueRecord } from '../queries/load-issue'
import { owedBy, rateableStates } from '../rules/rating-owed'

interface Rating { readonly subject: RatingSubject; readonly score: Score }
interface Rated { readonly ratings: readonly Rating[]; readonly reason: string }

/** Whether what was rated is open to be rated now; refuses anything else. Dissatisfied owes a reason. `isWhole`: nothing more is owed. */
export function planRatings(ctx: Ctx, row: IssueRecord, owed: readonly RatingSubject[], { ratings, reason }: Rated): { readonly dissatisfied: boolean; readonly isWhole: boolean } {
  if (row.rate_until !== null && row.rate_until <= ctx.now) return refuse('issue.ratingOver')
  const subjects = ratings.map(({ subject }) => subject)
  if (subjects.some((subject) => row.rated_by_me.includes(subject))) return refuse('issue.alreadyRated')
  if (new Set(subjects).size !== subjects.length || subjects.some((subject) => !owed.includes(subject))) return refuse('issue.notNow')
  const dissatisfied = ratings.some(({ score }) => score === 'dissatisfied')
  return dissatisfied && !reason ? refuse('issue.reasonOwed') : { dissatisfied, isWhole: owed.length === subjects.length }
}

/**
 * The deputy's follow-up and the handling are rated apart, each once a round. Dissatisfied goes to a third person, also where
 * one's own was merged into it; a neighbour who met it too is heard without moving it.
 */
export async function rateIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.rateIssue>): Promise<void> {
  const opened = await openIssue(ctx, params.id)
  const main = await mainOf(ctx, opened.row)
  const row = main ?? opened.row
  const hats = main ? hatsOf(ctx.actor, main) : opened.hats
  if (row.worked_by_me && rateableStates.includes(row.state)) refuse('issue.ratesOwnWork')
  const { dissatisfied, isWhole } = planRatings(ctx, row, owedBy(row, hats), body)
  const { statementId } = await applyIssueEvent(ctx, row.id, eventFor(row, hats, { dissatisfied, isWhole }), { words: body.reason })
  const added = await insertRatings(ctx, body.ratings.map(({ subject, score }) => ({
    matterId: row.id, round: row.round, raterId: hats.includes('raiser') ? row.raised_by : raterOf(ctx), subject, score, statementId,
    rater: standingOf(hats), channel: row.my_follow === 'code' || row.my_follow === 'merged_code' ? 'code' : 'app',
    deputyId: subject === 'followUp' ? row.follow_up_deputy_id : null,
  })))
  if (added !== body.ratings.length) refuse('issue.alreadyRated')
}

function eventFor(row: IssueRecord, hats: readonly IssueHat[], { dissatisfied, isWhole }: { dissatisfied: boolean; isWhole: boolean }): IssueEvent {
  if (!hats.includes('raiser') && !hats.includes('joined')) return 'joinedRating'
  if (dissatisfied) return 'disputed'
  if (!hats.includes('raiser')) return 'joinedRating'
  return isWhole && row.state === 'done' ? 'rated' : 'ratingAdded'
}

const standingOf = (hats: readonly IssueHat[]): Rater => (hats.includes('raiser') ? 'raiser' : hats.includes('joined') ? 'joined' : 'neighbour')

const raterOf = (ctx: Ctx): string => ctx.actor.personId ?? refuse('session.missing')
