import type { z } from 'zod'
import { shortDeputyName } from '../../../../contract/deputy/vocabulary'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import type { IssueRecord } from '../queries/load-issue'
import { loadRatings } from '../queries/load-timeline'

type Detail = z.output<typeof issueDetail>
const mostRatings = 200

/** What there is to rate in this round: the deputy's follow-up where one followed up, and the handling, apart. */
export function toRate(row: Pick<IssueRecord, 'state' | 'deputy_name' | 'responsible_place_id' | 'handler_name' | 'community_name'>, hats: readonly IssueHat[]): Detail['toRate'] {
  const mayRate = (hats.includes('raiser') && row.state === 'done') || (hats.includes('follower') && (row.state === 'done' || row.state === 'closed'))
  if (!mayRate) return []
  const handledBy = row.handler_name ?? (row.responsible_place_id ? row.community_name : null)
  return [
    ...(row.deputy_name ? [{ subject: 'followUp' as const, name: shortDeputyName(row.deputy_name), note: '联系和跟进' }] : []),
    ...(handledBy || !row.deputy_name ? [{ subject: 'handling' as const, name: handledBy ?? row.community_name, note: '办理结果' }] : []),
  ]
}

/** Own ratings for everybody; the deputy sees those of the own follow-up, the office all (domain.md §4.9). */
export async function presentRatings(ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[]): Promise<Detail['ratings']> {
  if (hats.length === 0) return []
  const ratings = await loadRatings(ctx, row.id, row.round, mostRatings)
  const office = hats.includes('community') || hats.includes('street_office') || hats.includes('congress_office')
  const raters = hats.includes('raiser') ? [row.raised_by] : [...ctx.actor.personIds]
  return ratings
    .filter((rating) => raters.includes(rating.rater_id) || office || (hats.includes('deputy') && rating.subject === 'followUp'))
    .map((rating) => ({ subject: rating.subject, score: rating.score, reason: rating.text, at: isoChina(rating.created_at), mine: raters.includes(rating.rater_id) }))
}
