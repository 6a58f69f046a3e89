import type { ReplyOf } from '@contract/api'
import { roleLabels } from '@contract/person/vocabulary'

type Me = ReplyOf<'getMe'>
type Grant = Me['grants'][number]

export type DeskRole = 'deputy' | 'community' | 'street_office' | 'congress_office' | 'party_committee' | 'county_congress' | 'government_office' | 'handler'
export type DeskKind = 'deputy' | 'office' | 'handler'
export type DeskSection = 'issues' | 'reviews' | 'assessments' | 'meetings' | 'ledger'

/** One role held for one scope: a chair somebody may sit down in. */
export interface Seat {
  key: string
  role: DeskRole
  kind: DeskKind
  /** The place of an office's seat; empty for a deputy's or a unit's. */
  placeId: string
  /** 「榕树社区」 or the deputy's full title. */
  scopeName: string
  /** 「社区工作人员」 */
  roleName: string
  sections: readonly DeskSection[]
}

const sectionsOf: Record<DeskRole, readonly DeskSection[]> = {
  deputy: ['issues'],
  community: ['issues', 'reviews', 'assessments', 'meetings', 'ledger'],
  street_office: ['issues', 'meetings', 'assessments', 'ledger'],
  congress_office: ['issues', 'meetings', 'assessments', 'ledger'],
  party_committee: ['reviews', 'meetings', 'ledger'],
  county_congress: ['ledger'],
  government_office: ['ledger'],
  handler: ['issues'],
}

const kindOf = (role: DeskRole): DeskKind => (role === 'deputy' || role === 'handler' ? role : 'office')
const isDeskRole = (role: string): role is DeskRole => role in sectionsOf

const seatOf = (grant: Grant): Seat[] => {
  if (!isDeskRole(grant.role)) return []
  return [{
    key: [grant.role, grant.deputyId ?? grant.placeId ?? grant.handlerId ?? ''].join(':'),
    placeId: grant.placeId ?? '',
    role: grant.role,
    kind: kindOf(grant.role),
    scopeName: grant.scopeName,
    roleName: roleLabels[grant.role],
    sections: sectionsOf[grant.role],
  }]
}

/** Every desk this person may sit at; roles whose desk is not built yet have none. */
export const seatsOf = (me: Pick<Me, 'grants'> | null): Seat[] => (me?.grants ?? []).flatMap(seatOf)

/** The seat last chosen where it is of this desk, else the first one of this desk; null for who has none here. */
export const seatNow = (seats: readonly Seat[], kind: DeskKind, chosen: string | null): Seat | null => {
  const here = seats.filter((seat) => seat.kind === kind)
  return here.find((seat) => seat.key === chosen) ?? here[0] ?? null
}

/** 「榕树社区 工作台」 */
export const deskName = (seat: Seat): string => (seat.kind === 'deputy' ? '代表工作台' : `${seat.scopeName}工作台`)
