import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyEvent } from '../apply-event'
import { checkStart } from '../check-start'
import { holdRow } from '../open-row'

/** Another time or place; everybody invited is told. */
export async function moveStreetMeeting(ctx: Ctx, { params, body }: Input<typeof streetMeetingSchemas.moveStreetMeeting>): Promise<void> {
  const opened = await holdRow(ctx, params.id)
  await applyEvent(ctx, opened, 'moved', { patch: { starts_at: checkStart(ctx, body.startsAt) }, words: { venue: body.venue } })
}
