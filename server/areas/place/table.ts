import type { Generated } from 'kysely'
import type { CodeKind, PlaceKind } from '../../../contract/place/vocabulary'
import type { Json } from '../../platform/table'

interface Row { tenant: string; id: string }

export interface TenantTable { id: string; name: string; created_at: Date }
export interface TenantHostTable { host: string; tenant: string }

export interface PlaceTable extends Row {
  parent_id: string | null
  kind: PlaceKind
  code: string
  name: string
  short_name: string
  street_id: string | null
  community_id: string | null
  estate: string | null
  buildings: string | null
  households: number | null
  longitude: number | null
  latitude: number | null
  duty_phone: string | null
  report_point: string | null
  station: string | null
  settings_version: Generated<number>
}

export interface SpeakingPointTable extends Row { code: string; name: string; community_id: string; estate: string }
export interface VenueTable extends Row { code: string; name: string; community_id: string; seats: number }
export interface ChatGroupTable extends Row { code: string; name: string }
export interface ChatGroupGridTable { tenant: string; group_id: string; grid_id: string }
export interface SettingTable { tenant: string; place_id: string; key: string; value: Json<unknown> }

export interface EntryCodeTable extends Row {
  token: string
  kind: CodeKind
  label: string
  roster_code: string | null
  place_id: string
  deputy_id: string | null
  revoked_at: Date | null
}
export interface EntryCodeDeputyTable { tenant: string; code_id: string; deputy_id: string; position: number }
export interface CodeScanTable { tenant: string; code_id: string; device_hash: Buffer; hour: Date }

export interface PlaceTables {
  tenant: TenantTable
  tenant_host: TenantHostTable
  place: PlaceTable
  speaking_point: SpeakingPointTable
  venue: VenueTable
  chat_group: ChatGroupTable
  chat_group_grid: ChatGroupGridTable
  setting: SettingTable
  entry_code: EntryCodeTable
  entry_code_deputy: EntryCodeDeputyTable
  code_scan: CodeScanTable
}
