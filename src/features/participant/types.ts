import type { ReplyOf } from '@contract/api'
import type { ParticipantDuty, ParticipantSide } from '@contract/participant/vocabulary'

export type Participant = ReplyOf<'getAssessment'>['participants'][number]
export type DeputyChoice = ReplyOf<'getAssessment'>['deputyChoices'][number]

/** Somebody who took part, as it is being written. */
export interface ParticipantDraft {
  side: ParticipantSide
  duty: ParticipantDuty
  deputyId: string | null
  name: string
  title: string
}
