import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { attendants, type Attendants } from '../../participant'
import { presentInvited } from '../present-invited'
import { loadMeeting } from '../queries/meetings'

/** What the sheet to sign is made of: who took part, before that who is invited. Who may have it was decided where it was ordered. */
export interface MeetingAttendance extends Attendants {
  readonly heldAt: Date
  readonly venue: string
}

export async function attendanceOf(ctx: Ctx, id: string): Promise<MeetingAttendance> {
  const row = (await loadMeeting(ctx, id)) ?? refuse('meeting.unknown')
  const recorded = await attendants(ctx, id)
  const invited = recorded.people.length > 0 ? [] : await presentInvited(ctx, id)
  // Whom a unit or a community sends is written by hand.
  const expected = invited.map(({ kind, name, title }) => (kind === 'deputy' ? { name, title } : { name: '', title: name }))
  return { heldAt: row.held_at ?? row.starts_at, venue: row.venue, people: [...recorded.people, ...expected], withResidents: recorded.withResidents }
}
