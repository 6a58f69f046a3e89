import type { z } from 'zod'
import type { participantInput } from '../../../contract/participant/schemas'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { replaceRows } from './queries'
import { participantsFault } from './rules/participants-fault'

export type ParticipantInput = z.output<typeof participantInput>

interface Recording {
  readonly participants: readonly ParticipantInput[]
  /** Ids of the deputies who may be named. */
  readonly deputyIds: readonly string[]
  /** At least one of the community and one other. */
  readonly joint: boolean
}

/** Keeps who took part, in the caller's transaction: a deputy by id, every other name sealed. */
export async function recordParticipants(ctx: Ctx, meetingId: string, { participants, deputyIds, joint }: Recording): Promise<void> {
  const fault = participantsFault(participants, { joint })
  if (fault) refuse(fault)
  if (participants.some(({ deputyId }) => deputyId !== null && !deputyIds.includes(deputyId))) refuse('participant.deputyUnknown')
  await replaceRows(ctx, meetingId, withChair(participants).map(({ side, duty, deputyId, name, title }) => {
    const sealed = deputyId === null ? ctx.services.vault.seal(name) : null
    return { side: deputyId ? 'deputy' as const : side, duty, deputy_id: deputyId, name_cipher: sealed?.cipher ?? null, name_key: sealed?.keyId ?? null, title }
  }))
}

// Somebody chairs: the first one, where nobody was named.
const withChair = (list: readonly ParticipantInput[]): ParticipantInput[] => {
  const hasChair = list.some(({ duty }) => duty === 'chair')
  const first = list.findIndex(({ duty }) => duty === 'member')
  return list.map((one, at) => (!hasChair && at === first ? { ...one, duty: 'chair' } : one))
}
