import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, limitsAt, openIssue } from '../../issue'
import { dueAfter, openAssignmentSince } from '../../matter'

/** Wrongly assigned: back to who gave it, within the street's days for it, with reason. */
export async function returnIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.returnIssue>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  const [since, { serviceTime, returnDays }] = [await openAssignmentSince(ctx, row.id), await limitsAt(ctx, row)]
  if (since && dueAfter(since, { aroundTheClock: false, days: returnDays }, serviceTime) < ctx.now) refuse('handling.returnOver')
  await applyIssueEvent(ctx, params.id, 'wronglyAssigned', { words: body.words })
}
