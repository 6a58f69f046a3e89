import type { MediaKind } from '../../../contract/media/vocabulary'

export type { Mask } from './rules/mask-area'

export interface MediaTable {
  tenant: string
  id: string
  kind: MediaKind
  owner_id: string
  storage_key: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  /** Of a document. */
  name: string | null
  pages: number | null
  sha256: Buffer
  attached_at: Date | null
  created_at: Date
}
export interface StatementMediaTable { tenant: string; statement_id: string; media_id: string; position: number }

export interface MediaTables {
  media: MediaTable
  statement_media: StatementMediaTable
}
