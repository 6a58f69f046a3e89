import type { StreetMeetingHat } from '../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { hatsOf } from './policy'
import { loadMeeting, lockMeeting, type MeetingRow } from './queries/meetings'

export interface Opened { readonly row: MeetingRow; readonly hats: StreetMeetingHat[] }

/** A meeting for the offices of its street and everybody invited; for anybody else it does not exist. */
export async function openRow(ctx: Ctx, id: string): Promise<Opened> {
  const row = (await loadMeeting(ctx, id)) ?? refuse('meeting.unknown')
  const hats = hatsOf(ctx.actor, row)
  return hats.length > 0 ? { row, hats } : refuse('meeting.unknown')
}

/** The same, held until the command ends: two who act on it at once act one after the other. */
export async function holdRow(ctx: Ctx, id: string): Promise<Opened> {
  await lockMeeting(ctx, id)
  return openRow(ctx, id)
}
