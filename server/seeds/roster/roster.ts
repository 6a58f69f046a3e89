import type { Role } from '../../../contract/endpoint'
import type { CongressLevel, DeputyKind } from '../../../contract/deputy/vocabulary'
import type { CodeKind } from '../../../contract/place/vocabulary'
import type { HandlerTable } from '../../areas/staff/table'

interface Line { readonly line: number; readonly code: string }

export interface CommunityLine extends Line { readonly name: string; readonly reportPoint: string; readonly dutyPhone: string; readonly station: string }
export interface GridLine extends Line {
  readonly community: string
  readonly name: string
  readonly estate: string
  /** As people say it: 「5–8 栋」. */
  readonly buildings: string
  readonly households: number
  readonly longitude: number | null
  readonly latitude: number | null
}
export interface GroupLine extends Line { readonly name: string; readonly grids: readonly string[] }
export interface SpeakingPointLine extends Line { readonly name: string; readonly community: string; readonly estate: string }
export interface VenueLine extends Line { readonly name: string; readonly community: string; readonly seats: number }
export interface HandlerLine extends Line { readonly name: string; readonly kind: HandlerTable['kind']; readonly duty: string }
export interface DeputyLine extends Line {
  readonly kind: DeputyKind
  readonly level: CongressLevel | null
  readonly name: string
  readonly gender: string
  readonly field: string
  readonly grassroots: boolean
  readonly professional: boolean
  readonly grids: readonly string[]
  readonly constituency: string | null
  readonly phone: string
  /** Days in China; the last one counts. */
  readonly termFrom: string
  readonly termUntil: string
  readonly visit: { readonly weekday: number; readonly time: string }
  readonly successor: string | null
}
export interface CodeLine extends Line { readonly kind: CodeKind; readonly label: string; readonly community: string | null; readonly deputies: readonly string[]; readonly revoked: boolean }
/** The scope of a role: the county, the street, or a row of this roster. */
export type ScopeKind = 'county' | 'street' | 'community' | 'grid' | 'handler'
export interface StaffLine extends Line { readonly role: Role; readonly scope: { readonly kind: ScopeKind; readonly code: string | null }; readonly name: string; readonly phone: string }

/** A checked roster of one street; null: the office left that sheet out, and what is in the database stays. */
export interface Roster {
  readonly communities: readonly CommunityLine[]
  readonly grids: readonly GridLine[]
  readonly deputies: readonly DeputyLine[]
  readonly groups: readonly GroupLine[] | null
  readonly speakingPoints: readonly SpeakingPointLine[] | null
  readonly venues: readonly VenueLine[] | null
  readonly handlers: readonly HandlerLine[] | null
  readonly codes: readonly CodeLine[] | null
  readonly staff: readonly StaffLine[] | null
}
