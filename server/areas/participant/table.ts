import type { ParticipantDuty, ParticipantSide } from '../../../contract/participant/vocabulary'

export interface ParticipantTable {
  tenant: string
  id: string
  /** Of an assessment or a street meeting. */
  meeting_id: string
  position: number
  side: ParticipantSide
  duty: ParticipantDuty
  deputy_id: string | null
  name_cipher: Buffer | null
  name_key: string | null
  title: string
}

export interface ParticipantTables { participant: ParticipantTable }
