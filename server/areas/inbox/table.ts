import type { Json } from '../../platform/table'

export interface InboxMessageTable {
  tenant: string
  id: string
  person_id: string
  event_id: string
  issue_id: string | null
  template: string
  /** Ids and codes only; the words are made when the message is read. */
  params: Json<Record<string, string | null>>
  created_at: Date
  read_at: Date | null
}

export interface InboxTables { inbox_message: InboxMessageTable }
