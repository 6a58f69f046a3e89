import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

const twoYearsMs = 2 * 366 * 86_400_000

/** 列入计划: an honest ending for now, with the day on which it comes back by itself. */
export async function planIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.planIssue>): Promise<void> {
  const at = new Date(`${body.planOn}T00:00:00+08:00`)
  if (Number.isNaN(at.getTime()) || body.planOn <= chinaDay(ctx.now) || at.getTime() - ctx.now.getTime() > twoYearsMs) refuse('handling.planDayOwed')
  await applyIssueEvent(ctx, params.id, 'plannedFor', { words: body.words, photoIds: body.photoIds, documentIds: body.documentIds, patch: () => ({ plan_on: body.planOn, ending: 'planned' }) })
}
