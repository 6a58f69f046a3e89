import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import { meetingOutcomeLabels, type MeetingChoice, type MeetingOutcome } from '../../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { assignIssue, endOfService, planIssue, returnIssueDown } from '../../handling'
import { openIssue, settleIssue } from '../../issue'
import { saySomething } from '../../matter'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { decideIssue, loadMeetingIssues } from '../queries/meeting-issues'
import { setMilestones } from '../set-milestones'

type Body = Input<typeof streetMeetingSchemas.decideMeetingIssue>['body']

const outcomeOf: Record<MeetingChoice, MeetingOutcome> = { assign: 'assigned', plan: 'planned', settle: 'settled', returnDown: 'returnedDown' }

/** Decides one issue of a meeting through the verbs of its handling, in this transaction: lifecycle, clocks and messages hold. */
export async function decideMeetingIssue(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.decideMeetingIssue>): Promise<void> {
  const opened = await holdRow(ctx, params.id)
  const [issue] = await loadMeetingIssues(ctx, params.id, body.issueId)
  if (!issue) return refuse('meeting.issueUnknown')
  if (issue.outcome && issue.decided_at) refuse('meeting.issueDecided', { what: meetingOutcomeLabels[issue.outcome], at: isoChina(issue.decided_at) })
  if (issue.moved_on) refuse('meeting.issueInAnother')
  const statementId = ctx.newId()
  await applyEvent(ctx, opened, 'issueDecided', { reason: body.choice, statementId })
  await carryOut(ctx, body)
  await saySomething(ctx, { id: statementId, matterId: body.issueId, text: body.words })
  const { row } = await openIssue(ctx, body.issueId)
  const dueAt = row.state === 'planned' && row.plan_on ? endOfService(row.plan_on, []) : row.handle_due_at
  if (!(await decideIssue(ctx, params.id, body.issueId, { outcome: outcomeOf[body.choice], statementId, dueAt }))) refuse('meeting.issueDecided')
  if (body.choice !== 'assign' || !body.assignment) return
  const { handlerId, supportIds, milestones } = body.assignment
  await setMilestones(ctx, { meetingId: params.id, matterId: row.id, streetId: row.street_id, dueAt: row.handle_due_at, unitIds: [handlerId, ...supportIds], milestones })
}

function carryOut(ctx: Ctx, { issueId, choice, words, assignment, planOn, ending }: Body): Promise<void> {
  const call = { params: { id: issueId }, query: undefined, file: null }
  switch (choice) {
    case 'assign': return assignment ? assignIssue(ctx, { ...call, body: { ...assignment, words } }) : refuse('handling.handlerUnknown')
    case 'plan': return planIssue(ctx, { ...call, body: { words, planOn: planOn ?? refuse('handling.planDayOwed'), photoIds: [], documentIds: [] } })
    case 'settle': return settleIssue(ctx, { ...call, body: { words, photoIds: [], documentIds: [], ending } })
    case 'returnDown': return returnIssueDown(ctx, { ...call, body: { words } })
  }
}
