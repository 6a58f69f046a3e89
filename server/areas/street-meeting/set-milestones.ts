import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import { chinaDay } from '../../platform/clock/china-time'
import { openDeadlines } from '../../platform/deadlines/deadlines'
import { refuse } from '../../platform/errors'
import { insertMilestone } from './queries/milestones'
import { milestoneClock } from './rules/milestone-state'

interface Setting {
  readonly meetingId: string
  readonly matterId: string
  readonly streetId: string
  /** The 解决时限 of its issue. */
  readonly dueAt: Date | null
  /** Who has the work, and who supports it. */
  readonly unitIds: readonly string[]
  readonly milestones: readonly { readonly what: string; readonly handlerId: string; readonly dueOn: string }[]
}

/** Sets the milestones of an issue, each with a reminder the day before and the morning on which it is late. */
export async function setMilestones(ctx: Ctx, { meetingId, matterId, streetId, dueAt, unitIds, milestones }: Setting): Promise<void> {
  for (const { what, handlerId, dueOn } of milestones) {
    if (!unitIds.includes(handlerId)) refuse('milestone.unitElsewhere')
    if (dueOn <= chinaDay(ctx.now)) refuse('milestone.inPast')
    if (dueAt && dueOn > chinaDay(dueAt)) refuse('milestone.afterDue')
    const id = ctx.newId()
    await insertMilestone(ctx, { id, meeting_id: meetingId, matter_id: matterId, street_id: streetId, handler_id: handlerId, what, due_on: dueOn })
    const { reminder, late } = milestoneClock(dueOn, ctx.now)
    await openDeadlines(ctx, { subjectKind: 'milestone', subjectId: id }, { late, ...(reminder && { reminder }) })
    await appendAudit(ctx, { subjectKind: 'milestone', subjectId: id, event: 'milestone.set', hat: 'street_office', scope: { placeId: streetId }, patch: { matter_id: matterId, handler_id: handlerId, due_on: dueOn, met_at: null, version: 1 } })
  }
}
