import type { ParticipantDuty, ParticipantSide } from '../../../../contract/participant/vocabulary'

export interface Named { readonly side: ParticipantSide; readonly duty: ParticipantDuty; readonly deputyId: string | null; readonly name: string }

export type ParticipantsFault = 'participant.owed' | 'participant.nameOwed' | 'participant.dutyTwice' | 'participant.twice' | 'participant.communityOwed' | 'participant.othersOwed'

const twice = (values: readonly string[]): boolean => new Set(values).size !== values.length

/** What is wrong with a list of participants, or null. A joint assessment is joint: the community, and somebody else. */
export function participantsFault(list: readonly Named[], { joint }: { readonly joint: boolean }): ParticipantsFault | null {
  if (list.length === 0) return 'participant.owed'
  if (list.some(({ deputyId, name }) => deputyId === null && name === '')) return 'participant.nameOwed'
  if (twice(list.flatMap(({ duty }) => (duty === 'member' ? [] : [duty])))) return 'participant.dutyTwice'
  if (twice(list.flatMap(({ deputyId }) => (deputyId ? [deputyId] : [])))) return 'participant.twice'
  if (joint && !list.some(({ side }) => side === 'community')) return 'participant.communityOwed'
  return joint && list.every(({ side }) => side === 'community') ? 'participant.othersOwed' : null
}
