import type { Ctx } from '../../context'
import { countRows } from './queries'

export { participantsForMinutes, presentParticipants, type MinutesPerson, type ParticipantView } from './present-participants'
export { recordParticipants, type ParticipantInput } from './record-participants'

export const hasParticipants = async (ctx: Ctx, meetingId: string): Promise<boolean> => (await countRows(ctx, meetingId)) > 0
