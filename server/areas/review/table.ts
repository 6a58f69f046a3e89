import type { ColumnType, Generated } from 'kysely'
import type { PhotoCaption, PublicationReason, PublicationState } from '../../../contract/review/vocabulary'
import type { Mask } from '../media/table'

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
  /** No longer written: imprint takes its place. */
  grams: Generated<string[]>
  imprint: Generated<string>
  imprint_rule: Generated<number>
  result: string | null
  result_from: Generated<string[]>
  round: number | null
  checked_by: string | null
  checked_at: Date | null
  seconded_by: string | null
  seconded_at: Date | null
  approved_by: string | null
  published_at: Date | null
  reason: PublicationReason | null
  requested_at: Date
  version: Generated<number>
}

export interface PublicationMediaTable {
  tenant: string
  publication_id: string
  media_id: string
  public_media_id: string | null
  caption: PhotoCaption | null
  masks: ColumnType<Mask[], string | undefined, string>
  position: Generated<number>
}

export interface ReviewTables {
  publication: PublicationTable
  publication_media: PublicationMediaTable
}
