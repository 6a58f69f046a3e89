import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import { chinaDay } from '../../platform/clock/china-time'
import type { DueDeadline } from '../../platform/deadlines/deadlines'
import { tell } from '../inbox'
import { applyIssueEvent, refusalsOf } from '../issue'
import { personsAt } from './queries/invitations'
import { loadMilestone } from './queries/milestones'
import { milestoneState } from './rules/milestone-state'

/** The day before, its unit is reminded; on the day after, unit and street hear that it is late, and its issue is hurried. */
export async function actOnMilestone(ctx: Ctx, { subjectId, kind }: DueDeadline): Promise<boolean> {
  const row = await loadMilestone(ctx, subjectId)
  const state = row && milestoneState(row, chinaDay(ctx.now))
  if (!row || (state !== 'open' && state !== 'late')) return false
  const isLate = kind === 'late'
  const eventId = await appendAudit(ctx, { subjectKind: 'milestone', subjectId: row.id, event: isLate ? 'milestone.late' : 'milestone.reminded', hat: 'system', patch: { version: row.version } })
  const personIds = await personsAt(ctx, { handlerId: row.handler_id, ...(isLate && { streetId: row.street_id }) })
  await tell(ctx, {
    eventId, personIds, issueId: row.matter_id, template: isLate ? 'milestone.late' : 'milestone.reminded',
    params: { hat: 'system', meetingId: row.meeting_id, milestoneId: row.id, handlerId: row.handler_id, deputyId: null, placeId: null },
  })
  // Hurried where the lifecycle lets the clock do so; elsewhere the message stands for itself.
  if (isLate && (await refusalsOf(ctx, [row.matter_id], 'hurried')).length === 0) await applyIssueEvent(ctx, row.matter_id, 'hurried')
  return true
}
