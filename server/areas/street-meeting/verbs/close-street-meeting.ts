import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { hasParticipants } from '../../participant'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { decideIssue, loadMeetingIssues } from '../queries/meeting-issues'

/** Closes it with minutes: every issue decided. What was decided on another way meanwhile is said so. */
export async function closeStreetMeeting(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.closeStreetMeeting>): Promise<void> {
  const opened = await holdRow(ctx, params.id)
  await applyEvent(ctx, opened, 'closed', { patch: { closed_at: ctx.now }, words: { discussion: body.discussion || null, feedback: body.feedback || null } })
  if (!(await hasParticipants(ctx, params.id))) refuse('participant.owed')
  const undecided = (await loadMeetingIssues(ctx, params.id)).filter(({ outcome }) => outcome === null)
  const open = undecided.filter(({ state, moved_on }) => state === 'deliberating' && !moved_on)
  if (open.length > 0) refuse('meeting.issuesOpen', { count: open.length, lines: open.map(({ matter_id: id, number }) => ({ id, number })) })
  for (const issue of undecided) await decideIssue(ctx, params.id, issue.matter_id, { outcome: 'elsewhere', statementId: null, dueAt: null })
}
