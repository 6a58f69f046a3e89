import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { chinaDay } from '../../../platform/clock/china-time'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { seatPlace } from '../../handling'
import { monthAt } from '../month-at'
import { insertAssessment } from '../queries/assessments'
import { insertItems } from '../queries/items'
import { streetOf } from '../queries/street-of'
import { whyOnAgenda } from '../rules/agenda'
import { endOfMonth, mayOpen, monthOf } from '../rules/assessment-month'
import { waitingAt } from '../waiting-at'

const order = ['untriaged', 'overdue', 'unsettled'] as const

/** Opens the month's assessment; its agenda is what is untriaged or unsettled now, and was raised before the month closed. */
export async function openAssessment(ctx: Ctx, { body }: Input<typeof assessmentSchemas.openAssessment>, id: string): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const communityId = seatPlace(ctx, ['community'], body.placeId)
  const month = body.month ?? monthOf(chinaDay(ctx.now))
  if (!mayOpen(month, ctx.now)) refuse('assessment.monthWrong')
  const streetId = (await streetOf(ctx, communityId)) ?? refuse('access.denied')
  if (!(await insertAssessment(ctx, { id, street_id: streetId, community_id: communityId, month, opened_by: personId }))) refuse('assessment.monthTaken')
  const until = endOfMonth(month, await monthAt(ctx, communityId))
  const waiting = await waitingAt(ctx, communityId, until)
  const items = waiting.map((one) => ({ matterId: one.id, why: whyOnAgenda(one, ctx.now) }))
  const ordered = order.flatMap((why) => items.filter((item) => item.why === why))
  await insertItems(ctx, id, ordered.map((item, at) => ({ ...item, position: at + 1 })))
  await appendAudit(ctx, { subjectKind: 'assessment', subjectId: id, event: 'assessment.opened', hat: 'community', scope: { placeId: communityId }, patch: { state: 'open', month, community_id: communityId, version: 1 } })
}
