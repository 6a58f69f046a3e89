import type { z } from 'zod'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChinaOrNull } from '../../../platform/clock/china-time'
import type { IssueRecord } from '../queries/load-issue'
import { loadDocuments, loadPhotos, loadTimeline } from '../queries/load-timeline'
import { hatsOf } from '../policy'
import { owedBy, rateableStates } from '../rules/rating-owed'
import { holderOf } from './chip-of'
import { responsibleOf } from './present-handling'
import { presentOwed, presentRatings } from './present-ratings'
import { presentTimeline } from './present-timeline'
import { choicesOf } from './choices-of'

type Detail = z.output<typeof issueDetail>

const timelineLength = 100
// What the reader may do to the main one from their own page.
const fromOwnPage: Detail['allowedActions'] = ['supplement', 'rate']

/**
 * What is handled together, on the page of whoever raised one of them: the answers, progress and proof of all that it was
 * merged into, as one whose own was merged may read them; what other residents wrote stays theirs.
 */
export async function presentTogether(ctx: Ctx, own: Detail, mains: readonly IssueRecord[]): Promise<Detail> {
  const main = mains.at(-1)
  if (!main) return own
  const hats: readonly IssueHat[] = hatsOf(ctx.actor, main)
  const told = await Promise.all(mains.map((row) => tellings(ctx, row)))
  const offered = choicesOf(ctx, main, hats)
  return {
    ...own, holder: `${own.holder}：${holderOf(main)}`, rateUntil: isoChinaOrNull(main.rate_until),
    timeline: [...own.timeline, ...told.flat()].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, timelineLength),
    allowedActions: [
      ...offered.filter((action) => fromOwnPage.includes(action)),
      ...own.allowedActions.filter((action) => action !== 'withdraw' || !rateableStates.includes(main.state)),
    ],
    toRate: presentOwed(main, owedBy(main, hats)),
    ratings: [...own.ratings, ...(await presentRatings(ctx, main, hats)).ratings],
    handling: own.handling && { ...own.handling, responsible: responsibleOf(main), handleDueAt: isoChinaOrNull(main.handle_due_at), planOn: main.plan_on, mergedInto: { id: main.id, number: main.number, state: main.state } },
  }
}

async function tellings(ctx: Ctx, row: IssueRecord): Promise<Detail['timeline']> {
  const hats = hatsOf(ctx.actor, row)
  const facts = (await loadTimeline(ctx, row.id, timelineLength)).filter(({ event }) => event !== 'issue.raised')
  const { reasons } = await presentRatings(ctx, row, hats)
  return presentTimeline(ctx, facts, { hats, streetName: row.street_name, photos: await loadPhotos(ctx, row.id), documents: await loadDocuments(ctx, row.id), reasons, kept: false })
}
