import { scopeKindOf } from '@contract/staff/vocabulary'
import type { Estates, HandlerLine, StaffRole } from './types'

export interface ScopeChoice { readonly value: string; readonly name: string }

export interface ScopeSources {
  readonly estates: Estates
  readonly handlers: readonly HandlerLine[]
  /** The county, for who gives the county's roles. */
  readonly countyId: string | null
  /** Units of the whole county are the county operator's to staff. */
  readonly isCounty: boolean
}

/** What a role can be held for, in words people know. */
export function scopesOf(role: StaffRole, { estates, handlers, countyId, isCounty }: ScopeSources): ScopeChoice[] {
  switch (scopeKindOf[role]) {
    case 'street': return [{ value: estates.street.id, name: estates.street.name }]
    case 'community': return estates.communities.map(({ id, name }) => ({ value: id, name }))
    case 'grid': return estates.communities.flatMap(({ estates: all }) => all.flatMap(({ name, grids }) => grids.map(({ id, buildings }) => ({ value: id, name: `${name} ${buildings}`.trim() }))))
    case 'handler': return handlers.filter(({ streetId }) => isCounty || streetId !== null).map(({ id, name }) => ({ value: id, name }))
    case 'county': return countyId ? [{ value: countyId, name: '全县' }] : []
  }
}

export const mostShown = 8

/** The first few that fit what was typed; the chosen one stays in sight. */
export const shownScopes = (scopes: readonly ScopeChoice[], search: string, chosen: string | null): { shown: ScopeChoice[]; hidden: number } => {
  const found = scopes.filter(({ name, value }) => value === chosen || name.includes(search.trim()))
  const shown = found.slice(0, mostShown)
  return { shown, hidden: found.length - shown.length }
}
