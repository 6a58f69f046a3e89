import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { recordParticipants } from '../../participant'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { deputiesOfStreet } from '../queries/meeting-form'

/** It is held: who took part; may be put right until the minutes are closed. */
export async function recordMeetingParticipants(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.recordMeetingParticipants>): Promise<void> {
  const opened = await holdRow(ctx, params.id)
  const { row } = opened
  if (row.state === 'called' && chinaDay(ctx.now) < chinaDay(row.starts_at)) refuse('meeting.tooEarly')
  if (row.state === 'called') await applyEvent(ctx, opened, 'held', { patch: { held_at: row.starts_at < ctx.now ? row.starts_at : ctx.now } })
  else await applyEvent(ctx, opened, 'participantsRecorded')
  const deputyIds = (await deputiesOfStreet(ctx, row.street_id, chinaDay(row.starts_at))).map(({ id }) => id)
  await recordParticipants(ctx, row.id, { participants: body.participants, deputyIds, joint: false })
}
