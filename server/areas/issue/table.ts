import type { Generated } from 'kysely'
import type { Visibility } from '../../../contract/issue/vocabulary'

export interface IssueTable {
  tenant: string
  matter_id: string
  title: string
  statement_id: string
  place_words: string | null
  estate: string | null
  phone_cipher: Buffer | null
  phone_hash: Buffer | null
  phone_key: string | null
  visibility: Visibility
  source: 'code' | 'link' | 'app' | 'visit' | 'meeting' | 'phone' | 'external'
  code_id: string | null
  external_number: string | null
  external_source: string | null
  reported_on: string | null
  import_id: string | null
  follow_up_hash: Buffer
  photo_count: Generated<number>
}

export interface IssueTables { issue: IssueTable }
