import type { z } from 'zod'
import { issueCategories } from '../../../../contract/issue/vocabulary'
import type { figures } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import type { CommunityMonth } from '../../paper'
import { loadSettings } from '../../setting'
import { countFigures, type FigureRow } from '../queries/count-figures'
import { monthOf, spanOfMonth } from '../rules/month-span'

type Figures = z.output<typeof figures>

interface Asked { readonly streetId: string; readonly street: string; readonly communityId: string | null; readonly month?: string }

const present = (row: FigureRow): Figures['communities'][number] => ({
  communityId: row.community_id, community: row.community, raised: row.raised, answerDue: row.answer_due, answeredInTime: row.answered, settleDue: row.settle_due, settledInTime: row.settled,
  byResidents: { satisfied: row.satisfied, basically: row.basically, dissatisfied: row.dissatisfied },
  byCallBack: { satisfied: row.call_satisfied, basically: row.call_basically, dissatisfied: row.call_dissatisfied },
  byCode: { satisfied: row.code_satisfied, basically: row.code_basically, dissatisfied: row.code_dissatisfied },
  byNeighbours: { satisfied: row.neighbour_satisfied, basically: row.neighbour_basically, dissatisfied: row.neighbour_dissatisfied },
  reopened: row.reopened, overdueNow: row.overdue,
})

/** A street's month, of this month where none is named. */
export async function presentFigures(ctx: Ctx, { streetId, street, communityId, month = monthOf(ctx.now) }: Asked): Promise<Figures> {
  const rows = await countFigures(ctx, { streetId, communityId, month: spanOfMonth(month) })
  const { categoryNames } = await loadSettings(ctx, streetId)
  return { month, street, asOf: isoChina(ctx.now), communities: rows.map(present), categories: issueCategories.map((code) => ({ code, name: categoryNames[code] })) }
}

/** As the monthly report has it: called back is within the sums and named beside them; neighbours and printed codes are in none. */
export const reportFigures = ({ community, raised, answerDue, answeredInTime, settleDue, settledInTime, byResidents: own, byCallBack: call, reopened }: Figures['communities'][number]): CommunityMonth => ({
  community, raised, answerDue, answeredInTime, settleDue, settledInTime, reopened,
  satisfied: own.satisfied + call.satisfied, basically: own.basically + call.basically, dissatisfied: own.dissatisfied + call.dissatisfied,
  calledBack: call.satisfied + call.basically + call.dissatisfied,
})
