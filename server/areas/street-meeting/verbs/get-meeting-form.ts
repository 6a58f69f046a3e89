import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import type { Input, Reply } from '../../../platform/http/route'
import { communitiesBeside, listUnits, seatPlace } from '../../handling'
import { deputiesOfStreet, issuesToCallFor } from '../queries/meeting-form'

const most = 200

/** What a meeting of this street can be called for, and whom it can invite. */
export async function getMeetingForm(ctx: Ctx, { query }: Input<typeof streetMeetingSchemas.getMeetingForm>): Promise<Reply<typeof streetMeetingSchemas.getMeetingForm>> {
  const streetId = seatPlace(ctx, ['street_office', 'congress_office'], query.placeId)
  const deputies = await deputiesOfStreet(ctx, streetId, chinaDay(ctx.now))
  return {
    issues: (await issuesToCallFor(ctx, streetId, most)).map((row) => ({
      id: row.id, number: row.number, title: row.title, communityId: row.community_id, communityName: row.community_name, urgency: row.urgency, deputyId: row.follow_up_deputy_id,
    })),
    units: await listUnits(ctx), communities: await communitiesBeside(ctx, streetId),
    deputies: deputies.map((row) => ({ id: row.id, name: row.name, title: deputyTitle(row.kind, row.street_name, row.level) })),
  }
}
