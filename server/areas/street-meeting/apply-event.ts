import type { StreetMeetingEvent, StreetMeetingState } from '../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { runTransition, type TransitionPort } from '../../platform/lifecycle/run-transition'
import type { Opened } from './open-row'
import { changeMeeting, type MeetingPatch, type MeetingRow } from './queries/meetings'
import { streetMeetingLifecycle } from './rules/street-meeting-lifecycle'
import { tellInvited } from './tell-invited'

type StatePatch = Pick<MeetingPatch, 'starts_at' | 'held_at' | 'closed_at'>
/** What people read; never in the audit. */
type Words = Pick<MeetingPatch, 'venue' | 'discussion' | 'feedback' | 'cancelled_why'>

// Words reach the row but not the audit, which keeps the state columns only.
const portWith = (words: Words): TransitionPort<Ctx, MeetingRow, StreetMeetingState, StatePatch> => ({
  subjectKind: 'meeting',
  area: 'meeting',
  update: (ctx, row, patch) => changeMeeting(ctx, row, { ...words, ...patch }),
  refuseDenied: () => refuse('access.denied'),
  refuseChanged: async () => refuse('meeting.notNow'),
})

interface Move { readonly patch?: StatePatch; readonly words?: Words; readonly reason?: string; readonly statementId?: string | null }

/** Brings an event about: decision, conditional change, fact and messages, in the command's transaction. */
export async function applyEvent(ctx: Ctx, { row, hats }: Opened, event: StreetMeetingEvent, { patch = {}, words = {}, reason, statementId }: Move = {}): Promise<void> {
  const { eventId, decision } = await runTransition(ctx, portWith(words), streetMeetingLifecycle, row, {
    event, situation: { state: row.state, hats, facts: [] }, patch: () => patch, reason, statementId, scopeOf: () => ({ placeId: row.street_id }),
  })
  if (decision.transition.follows?.includes('tellInvited') && (event === 'moved' || event === 'cancelled' || event === 'closed')) await tellInvited(ctx, { eventId, meetingId: row.id, event, hat: decision.hat })
}
