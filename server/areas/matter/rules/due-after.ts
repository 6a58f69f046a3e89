import { chinaWorkCalendar } from './work-calendar'
import { addWorkTime, defaultServiceTime } from './work-time'

/** How much time is owed; red runs round the clock, everything else in service time on the work calendar. */
export interface OwedTime { readonly aroundTheClock: boolean; readonly hours?: number; readonly days?: number }

/** The instant by which it is owed. */
export const dueAfter = (from: Date, { aroundTheClock, hours = 0, days = 0 }: OwedTime): Date =>
  aroundTheClock ? new Date(from.getTime() + (hours + days * 24) * 3_600_000) : addWorkTime(from, { hours, days }, defaultServiceTime, chinaWorkCalendar).at
