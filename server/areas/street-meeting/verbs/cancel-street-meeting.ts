import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { system } from '../../../platform/context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { loadMeetingIssues } from '../queries/meeting-issues'

/** It is not held: what still waits for it goes back to the street's desk, and everybody invited is told. */
export async function cancelStreetMeeting(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.cancelStreetMeeting>): Promise<void> {
  const opened = await holdRow(ctx, params.id)
  await applyEvent(ctx, opened, 'cancelled', { words: { cancelled_why: body.words } })
  const waiting = (await loadMeetingIssues(ctx, params.id)).filter(({ state, moved_on }) => state === 'deliberating' && !moved_on)
  // From what the canceller stepped aside, the meeting's end alone leads it back.
  for (const issue of waiting) await applyIssueEvent(issue.recused ? { ...ctx, actor: system } : ctx, issue.matter_id, 'meetingCancelled')
}
