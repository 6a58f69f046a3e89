import type { Role } from '../endpoint'

/** Roles of staff; residents need none, and a deputy's comes with the roster: elected or approved, never given by an office. */
export const staffRoles = [
  'grid_worker', 'community', 'street_office', 'congress_office', 'party_committee', 'handler', 'county_congress', 'township_presidium', 'government_office', 'operator',
] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]

/** What a role is held for. */
export const scopeKinds = ['county', 'street', 'community', 'grid', 'handler'] as const
export type ScopeKind = (typeof scopeKinds)[number]
export const scopeKindOf: Record<StaffRole, ScopeKind> = {
  grid_worker: 'grid', community: 'community', street_office: 'street', congress_office: 'street', party_committee: 'street', township_presidium: 'street',
  handler: 'handler', county_congress: 'county', government_office: 'county', operator: 'county',
}

/** How an account stands: not signed in yet, at work, from a later day on, over. */
export const staffStates = ['invited', 'active', 'later', 'ended'] as const
export type StaffState = (typeof staffStates)[number]
export const staffStateLabels: Record<StaffState, string> = { invited: '等本人登录', active: '在岗', later: '还没到开始日期', ended: '已结束' }

export const staffActions = ['end', 'renew', 'changePhone'] as const
export type StaffAction = (typeof staffActions)[number]

export const handlerActions = ['change', 'close', 'reopen'] as const
export type HandlerAction = (typeof handlerActions)[number]
