import type { StaffRole } from '../../../../contract/staff/vocabulary'

/**
 * Which role may give and end which. The street office makes up its own desks and those below it, not who watches over it
 * (congress office), approves what it publishes (party committee) or stands above it; those are the operator's.
 * What must come of every pair stands by hand in may-give.expected.csv.
 */
const givableBy: Partial<Record<string, readonly StaffRole[]>> = {
  street_office: ['grid_worker', 'community', 'street_office', 'handler'],
  operator: ['grid_worker', 'community', 'street_office', 'congress_office', 'party_committee', 'handler', 'county_congress', 'township_presidium', 'government_office', 'operator'],
}

export const mayGive = (giver: string, role: string): boolean => givableBy[giver]?.some((given) => given === role) ?? false

/**
 * Whether a role may end although nobody else holds it there: not the last operator's, and not the last street office's by
 * a street office, or nobody could let anyone in again.
 */
export const mayBeLast = (role: string, giver: string): boolean => role !== 'operator' && !(role === 'street_office' && giver !== 'operator')
