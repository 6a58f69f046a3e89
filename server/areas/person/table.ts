import type { Generated } from 'kysely'
import type { Role } from '../../../contract/endpoint'
import type { IdentityKind } from '../../../contract/person/vocabulary'

interface Row { tenant: string; id: string }

export interface PersonTable extends Row { merged_into: string | null; name_cipher: Buffer | null; name_key: string | null; created_at: Date }
export interface IdentityTable extends Row { person_id: string; kind: IdentityKind; hash: Buffer; cipher: Buffer | null; key_id: string; created_at: Date }
export interface LoginSessionTable { tenant: string; token_hash: Buffer; person_id: string; created_at: Date; expires_at: Date; access_id: string | null }
export interface SmsChallengeTable extends Row {
  person_id: string
  phone_hash: Buffer
  phone_cipher: Buffer
  key_id: string
  code_hash: Buffer
  tries: Generated<number>
  created_at: Date
  expires_at: Date
  used_at: Date | null
}
export interface RoleGrantTable extends Row {
  person_id: string | null
  phone_hash: Buffer
  phone_cipher: Buffer
  key_id: string
  name_cipher: Buffer
  role: Role
  place_id: string | null
  handler_id: string | null
  deputy_id: string | null
  /** Came with a unit's link. */
  access_id: string | null
  valid_from: Date
  valid_until: Date | null
}

export interface PersonTables {
  person: PersonTable
  identity: IdentityTable
  login_session: LoginSessionTable
  sms_challenge: SmsChallengeTable
  role_grant: RoleGrantTable
}
