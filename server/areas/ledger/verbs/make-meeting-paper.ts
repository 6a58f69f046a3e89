import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openMeetingRow, papersOfMeeting } from '../../street-meeting'
import type { Exporting } from '../record-export'

/** Minutes of a street meeting for who may read it, its attendance sheet for the offices that hold it. */
export async function makeMeetingPaper(ctx: Ctx, { params, body }: Input<typeof ledgerSchemas.makeMeetingPaper>): Promise<Exporting> {
  const { row, hats } = await openMeetingRow(ctx, params.meetingId)
  if (!papersOfMeeting(row, hats).includes(body.paper)) refuse('ledger.noPaper')
  return { hat: hats[0] ?? refuse('meeting.unknown'), scope: { placeId: row.street_id }, order: { what: 'streetMeeting', id: row.id, ...body } }
}
