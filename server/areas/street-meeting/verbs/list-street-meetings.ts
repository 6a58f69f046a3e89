import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentRow } from '../present-meeting'
import { listMeetings } from '../queries/meetings'

/** Meetings of my street, or those that I am invited to; the latest first. */
export async function listStreetMeetings(ctx: Ctx, { query }: Input<typeof streetMeetingSchemas.listStreetMeetings>): Promise<Reply<typeof streetMeetingSchemas.listStreetMeetings>> {
  const rows = await listMeetings(ctx, { placeId: query.placeId, cursor: query.cursor, limit: query.limit + 1 })
  return pageOfRows(rows, query.limit, (row) => [row.starts_at.toISOString(), row.id], presentRow)
}
