import type { z } from 'zod'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { participantView } from '../../../contract/participant/schemas'
import { participantSideLabels } from '../../../contract/participant/vocabulary'
import type { Ctx } from '../../context'
import { loadRows } from './queries'

export type ParticipantView = z.output<typeof participantView>

const erased = '（已按要求删除）'

/** Who took part, for those who may read the meeting. */
export async function presentParticipants(ctx: Ctx, meetingId: string): Promise<ParticipantView[]> {
  return (await loadRows(ctx, meetingId)).map((row) => ({
    id: row.id, side: row.side, duty: row.duty, deputyId: row.deputy_id, title: row.title || (row.kind ? deputyTitle(row.kind, row.street_name ?? '', row.level) : ''),
    name: row.deputy_name ?? (row.name_cipher && row.name_key ? ctx.services.vault.open(row.name_cipher, row.name_key) : erased),
  }))
}

export interface MinutesPerson { readonly name: string; readonly title: string }

const namedOf = ({ name, title, side }: ParticipantView): MinutesPerson => ({ name, title: title || participantSideLabels[side] })

export interface Attendants { readonly people: readonly MinutesPerson[]; /** Who sign if they like to. */ readonly withResidents: boolean }

/** Who took part, for a sheet to sign; nobody where nobody was recorded yet. */
export async function attendants(ctx: Ctx, meetingId: string): Promise<Attendants> {
  const list = await presentParticipants(ctx, meetingId)
  return { people: list.map(namedOf), withResidents: list.some(({ side }) => side === 'resident') }
}

/** Who took part as minutes name them: chair, recorder and everybody; null where nobody was recorded. */
export async function participantsForMinutes(ctx: Ctx, meetingId: string): Promise<{ chair: MinutesPerson; participants: [MinutesPerson, ...MinutesPerson[]]; recorder: string } | null> {
  const list = await presentParticipants(ctx, meetingId)
  const named = list.map(namedOf)
  const [first, ...others] = named
  if (!first) return null
  const chair = named[list.findIndex(({ duty }) => duty === 'chair')] ?? first
  return { chair, participants: [first, ...others], recorder: list.find(({ duty }) => duty === 'recorder')?.name ?? chair.name }
}
