import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { chinaDay } from '../../../platform/clock/china-time'
import { endDeadline } from '../../../platform/deadlines/deadlines'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { tell } from '../../inbox'
import { applyIssueEvent, refusalsOf } from '../../issue'
import { attachPhotos } from '../../media'
import { saySomething } from '../../matter'
import { mayMeet } from '../policy'
import { personsAt } from '../queries/invitations'
import { loadReadable, markMet, type MilestoneRow } from '../queries/milestones'
import { milestoneState } from '../rules/milestone-state'

type MeetBody = Input<typeof streetMeetingSchemas.meetMilestone>['body']

/** A milestone is met: its unit says so, or the street. What a unit says of its work is an interim reply to who raised it. */
export async function meetMilestone(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.meetMilestone>): Promise<void> {
  const row = (await loadReadable(ctx, params.id)) ?? refuse('milestone.unknown')
  const hat = mayMeet(ctx.actor, row) ?? refuse('access.denied')
  if (row.recused) refuse('issue.recused')
  const state = milestoneState(row, chinaDay(ctx.now))
  if (state === 'met' || state === 'dropped') refuse('milestone.notNow')
  const statementId = await speak(ctx, row, body, hat)
  if (!(await markMet(ctx, row, statementId))) refuse('milestone.notNow')
  for (const kind of ['reminder', 'late']) await endDeadline(ctx, { subjectKind: 'milestone', subjectId: row.id, kind }, 'met')
  const scope = hat === 'handler' ? { handlerId: row.handler_id } : { placeId: row.street_id }
  const eventId = await appendAudit(ctx, { subjectKind: 'milestone', subjectId: row.id, event: 'milestone.met', hat, scope, patch: { met_at: ctx.now, version: row.version + 1 }, statementId })
  const others = (await personsAt(ctx, hat === 'handler' ? { streetId: row.street_id } : { handlerId: row.handler_id })).filter((id) => !ctx.actor.personIds.includes(id))
  await tell(ctx, { eventId, personIds: others, issueId: row.matter_id, template: 'milestone.met', params: { hat, meetingId: row.meeting_id, milestoneId: row.id, handlerId: row.handler_id, deputyId: null, placeId: null } })
}

async function speak(ctx: Ctx, row: MilestoneRow, { words, photoIds }: MeetBody, hat: 'handler' | 'street_office'): Promise<string> {
  if (hat === 'handler' && row.matter_state === 'handling' && (await isLead(ctx, row))) {
    const { statementId } = await applyIssueEvent(ctx, row.matter_id, 'interimReplied', { words, photoIds })
    if (statementId) return statementId
  }
  const id = ctx.newId()
  await saySomething(ctx, { id, matterId: row.matter_id, text: words })
  await attachPhotos(ctx, { statementId: id, photoIds })
  return id
}

// A supporting unit has a milestone, but not the issue.
const isLead = async (ctx: Ctx, row: MilestoneRow): Promise<boolean> => (await refusalsOf(ctx, [row.matter_id], 'interimReplied')).length === 0
