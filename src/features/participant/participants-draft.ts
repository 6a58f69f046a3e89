import type { ParticipantDuty } from '@contract/participant/vocabulary'
import type { DeputyChoice, Participant, ParticipantDraft } from './types'

export const draftOf = (participants: readonly Participant[]): ParticipantDraft[] =>
  participants.map(({ side, duty, deputyId, name, title }) => ({ side, duty, deputyId, name: deputyId ? '' : name, title: deputyId ? '' : title }))

/** The name as it is shown: a deputy's from the list, everybody else's as typed. */
export const nameOf = ({ deputyId, name }: ParticipantDraft, deputies: readonly DeputyChoice[]): string =>
  (deputyId ? deputies.find(({ id }) => id === deputyId)?.name ?? '代表' : name)
export const titleOf = ({ deputyId, title }: ParticipantDraft, deputies: readonly DeputyChoice[]): string =>
  (deputyId ? deputies.find(({ id }) => id === deputyId)?.title ?? '' : title)

/** The deputies chosen, beside everybody who was typed. */
export const withDeputies = (list: readonly ParticipantDraft[], ids: readonly string[]): ParticipantDraft[] => [
  ...list.filter(({ deputyId }) => deputyId === null || ids.includes(deputyId)),
  ...ids.filter((id) => !list.some(({ deputyId }) => deputyId === id)).map((id): ParticipantDraft => ({ side: 'deputy', duty: 'member', deputyId: id, name: '', title: '' })),
]

const nextDuty: Record<ParticipantDuty, ParticipantDuty> = { member: 'chair', chair: 'recorder', recorder: 'member' }

/** One tap gives the next duty; who had it before takes part like the others. */
export const withNextDuty = (list: readonly ParticipantDraft[], at: number): ParticipantDraft[] => {
  const duty = nextDuty[list[at]?.duty ?? 'member']
  return list.map((one, index) => {
    if (index === at) return { ...one, duty }
    return duty !== 'member' && one.duty === duty ? { ...one, duty: 'member' } : one
  })
}

/** What is still owed before the list may go, or null. */
export const participantsProblem = (list: readonly ParticipantDraft[], isJoint: boolean): string | null => {
  if (list.length === 0) return '请至少记一位参加的人'
  if (!isJoint) return null
  if (!list.some(({ side }) => side === 'community')) return '至少要有一位社区的人'
  return list.every(({ side }) => side === 'community') ? '还要有一位社区以外的人：代表、物业、居民或别的单位' : null
}
