import type { Ctx } from '../../context'
import { tell, type InboxTemplate } from '../inbox'
import { personsInvited } from './queries/invitations'

interface Telling { readonly eventId: string; readonly meetingId: string; readonly event: 'called' | 'moved' | 'cancelled' | 'closed'; readonly hat: string }

/** Everybody invited hears of it, but who did it. */
export async function tellInvited(ctx: Ctx, { eventId, meetingId, event, hat }: Telling): Promise<void> {
  const template: InboxTemplate = `meeting.${event}`
  const personIds = (await personsInvited(ctx, meetingId)).filter((id) => !ctx.actor.personIds.includes(id))
  await tell(ctx, { eventId, personIds, issueId: null, template, params: { hat, meetingId, deputyId: null, placeId: null, handlerId: null } })
}
