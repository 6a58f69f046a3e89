import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { listUnits, seatPlace } from '../../handling'
import { applyIssueEvent, nameInstead, refusalsOf } from '../../issue'
import { checkStart } from '../check-start'
import { countKnown, insertInvitations, type Invited } from '../queries/invitations'
import { insertMeeting } from '../queries/meetings'
import { tellInvited } from '../tell-invited'

type CallInput = Input<typeof streetMeetingSchemas.callStreetMeeting>

/** Calls a meeting for issues that wait at the street: all of them or none. Everybody invited is told, once. */
export async function callStreetMeeting(ctx: Ctx, { body }: CallInput, id: string): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const streetId = seatPlace(ctx, ['street_office', 'congress_office'], body.placeId)
  const startsAt = checkStart(ctx, body.startsAt)
  const invited = await invitedBy(ctx, streetId, body)
  const matterIds = [...new Set(body.issueIds)]
  const lines = await refusalsOf(ctx, matterIds, 'meetingCalled')
  if (lines.length > 0) refuse('meeting.issuesRefused', { lines })
  await insertMeeting(ctx, { id, street_id: streetId, topic: body.topic, venue: body.venue, starts_at: startsAt, called_by: personId }, matterIds)
  for (const matterId of matterIds) {
    const { row } = await applyIssueEvent(ctx, matterId, 'meetingCalled')
    if (row.street_id !== streetId) refuse('meeting.issueElsewhere')
    // Who is invited may be who is named, and a dispute is for those it is between.
    if (nameInstead(row)) refuse('meeting.issuePrivate')
  }
  await insertInvitations(ctx, id, invited)
  const hat = ctx.actor.grants.some(({ role, placeId }) => role === 'street_office' && placeId === streetId) ? 'street_office' : 'congress_office'
  const eventId = await appendAudit(ctx, { subjectKind: 'meeting', subjectId: id, event: 'meeting.called', hat, scope: { placeId: streetId }, patch: { state: 'called', street_id: streetId, starts_at: startsAt, version: 1 } })
  await tellInvited(ctx, { eventId, meetingId: id, event: 'called', hat })
}

async function invitedBy(ctx: Ctx, streetId: string, body: CallInput['body']): Promise<Invited> {
  const invited = { communityIds: [...new Set(body.communityIds)], handlerIds: [...new Set(body.handlerIds)], deputyIds: [...new Set(body.deputyIds)] }
  const units = await listUnits(ctx)
  if (!invited.handlerIds.every((id) => units.some((unit) => unit.id === id))) refuse('meeting.inviteeUnknown')
  const count = invited.communityIds.length + invited.deputyIds.length
  return (await countKnown(ctx, streetId, invited)) === count ? invited : refuse('meeting.inviteeUnknown')
}
