import type { StaffState } from '../../../../contract/staff/vocabulary'
import { atChina, chinaDay } from '../../../platform/clock/china-time'

interface Term { readonly valid_from: Date; readonly valid_until: Date | null; readonly person_id: string | null }

const dayMs = 86_400_000

/** How an account stands at an instant. */
export function staffState({ valid_from, valid_until, person_id }: Term, now: Date): StaffState {
  if (valid_until && valid_until <= now) return 'ended'
  if (valid_from > now) return 'later'
  return person_id ? 'active' : 'invited'
}

/** The last day counts whole: a role until the 5th ends as the 6th begins. */
export const endOfDay = (day: string): Date => new Date(atChina(day, '00:00').getTime() + dayMs)
export const lastDayOf = (validUntil: Date): string => chinaDay(new Date(validUntil.getTime() - 1))
