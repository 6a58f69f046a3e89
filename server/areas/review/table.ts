import type { Generated } from 'kysely'
import type { HoldReason, PublicationState } from '../../../contract/review/vocabulary'

export interface PublicationTable {
  tenant: string
  id: string
  matter_id: string
  street_id: string
  community_id: string
  grid_id: string | null
  deputy_id: string | null
  state: PublicationState
  title: string
  text: string
  grams: Generated<string[]>
  checked_by: string | null
  checked_at: Date | null
  approved_by: string | null
  published_at: Date | null
  reason: HoldReason | null
  requested_at: Date
  version: Generated<number>
}
export interface PublicationMediaTable { tenant: string; publication_id: string; media_id: string }

export interface ReviewTables {
  publication: PublicationTable
  publication_media: PublicationMediaTable
}
