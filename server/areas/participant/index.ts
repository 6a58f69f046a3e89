import type { Ctx } from '../../context'
import { countRows } from './queries'

export { attendants, participantsForMinutes, presentParticipants, type Attendants, type MinutesPerson, type ParticipantView } from './present-participants'
export { recordParticipants, type ParticipantInput } from './record-participants'

export const hasParticipants = async (ctx: Ctx, meetingId: string): Promise<boolean> => (await countRows(ctx, meetingId)) > 0
