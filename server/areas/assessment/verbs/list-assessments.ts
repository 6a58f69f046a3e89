import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { seatPlace } from '../../handling'
import { monthAt } from '../month-at'
import { presentRow } from '../present-assessment'
import { findOfMonth, listOf } from '../queries/assessments'
import { streetOf } from '../queries/street-of'
import { closingDays, endOfMonth, monthOf } from '../rules/assessment-month'
import { waitingAt } from '../waiting-at'

type Listed = Reply<typeof assessmentSchemas.listAssessments>

/** The assessments of a desk: a community's own, or those of every community of a street. */
export async function listAssessments(ctx: Ctx, { query }: Input<typeof assessmentSchemas.listAssessments>): Promise<Listed> {
  const placeId = seatPlace(ctx, ['community', 'street_office', 'congress_office'], query.placeId)
  const isCommunity = (await streetOf(ctx, placeId)) !== null
  const rows = await listOf(ctx, { scope: isCommunity ? 'community_id' : 'street_id', scopeId: placeId, cursor: query.cursor, limit: query.limit + 1 })
  const page = pageOfRows(rows, query.limit, (row) => [row.month, row.id], presentRow)
  return { ...page, thisMonth: isCommunity ? await thisMonth(ctx, placeId) : null }
}

async function thisMonth(ctx: Ctx, communityId: string): Promise<Listed['thisMonth']> {
  const month = monthOf(chinaDay(ctx.now))
  const days = await monthAt(ctx, communityId)
  return {
    month, ...closingDays(month, days), assessmentId: await findOfMonth(ctx, communityId, month),
    waiting: (await waitingAt(ctx, communityId, endOfMonth(month, days))).length,
  }
}
