import { atChina, chinaDay, chinaParts } from '../../../platform/clock/china-time'
import type { WorkCalendar } from '../../matter/rules/work-calendar'

export interface VisitDay { readonly weekday: number; readonly time: string }

const dayMs = 86_400_000
const weeksAhead = 8

/** The next weekly visit (代表进网格, domain.md §4.7) after `now`; a visit that falls on a public holiday is skipped. Null: none within eight weeks. */
export function nextVisit({ weekday, time }: VisitDay, now: Date, isHoliday: (day: string) => boolean): Date | null {
  const ahead = (weekday - chinaParts(now).weekday + 7) % 7
  for (let week = 0; week < weeksAhead; week++) {
    const day = chinaDay(new Date(now.getTime() + (ahead + week * 7) * dayMs))
    const at = atChina(day, time)
    if (at > now && !isHoliday(day)) return at
  }
  return null
}

/** A weekday on which nobody works is a public holiday. */
export const holidayOf = (calendar: WorkCalendar) => (day: string): boolean => !calendar.isWorkday(day) && chinaParts(atChina(day, '12:00')).weekday <= 5
