import type { z } from 'zod'
import { shortDeputyName } from '../../../../contract/deputy/vocabulary'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { IssueHat, RatingSubject } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { maskPersonal } from '../../matter'
import { isOffice } from '../policy'
import type { IssueRecord } from '../queries/load-issue'
import { loadRatings } from '../queries/load-timeline'
import { mayReadRating, reasonsToRead } from '../rules/rating-readers'

type Detail = z.output<typeof issueDetail>
// Enough for every rating among the facts of a timeline: two subjects each.
const mostRatings = 220

type Rated = Pick<IssueRecord, 'deputy_name' | 'responsible_place_id' | 'handler_name' | 'community_name'>

/** What is to be rated, with the name of who did it. */
export function presentOwed(row: Rated, subjects: readonly RatingSubject[]): Detail['toRate'] {
  const handledBy = row.handler_name ?? row.community_name
  return subjects.map((subject) => (subject === 'followUp' && row.deputy_name
    ? { subject, name: shortDeputyName(row.deputy_name), note: '联系和跟进' } : { subject: 'handling', name: handledBy, note: '办理结果' }))
}

export interface RatingsRead {
  /** Of this round, earliest first. */
  readonly ratings: Detail['ratings']
  /** Statements of ratings of any round whose words this reader may read. */
  readonly reasons: ReadonlySet<string>
}

/** The ratings and reasons that this reader may read; a reason of others without the personal numbers in it. */
export async function presentRatings(ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[]): Promise<RatingsRead> {
  if (hats.length === 0) return { ratings: [], reasons: new Set() }
  const raterIds = hats.includes('raiser') ? [row.raised_by] : ctx.actor.personIds
  const rows = await loadRatings(ctx, row.id, { raterIds, limit: mostRatings })
  const judgements = rows.map((rating) => ({ ...rating, statementId: rating.statement_id, deputyId: rating.deputy_id, isOwn: raterIds.includes(rating.rater_id) }))
  const reader = { isOffice: isOffice(hats), deputyId: hats.includes('deputy') ? row.follow_up_deputy_id : null }
  const reasons = reasonsToRead(judgements, reader)
  const reasonOf = ({ text, statementId, isOwn }: (typeof judgements)[number]): string | null => {
    if (text === null || statementId === null || !reasons.has(statementId)) return null
    return isOwn ? text : maskPersonal(text)
  }
  const ratings = judgements
    .filter((one) => one.round === row.round && mayReadRating(one, reader))
    .sort((one, other) => one.created_at.getTime() - other.created_at.getTime())
    .map((one) => ({ subject: one.subject, score: one.score, reason: reasonOf(one), at: isoChina(one.created_at), mine: one.isOwn }))
  return { ratings, reasons }
}
