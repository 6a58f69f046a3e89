import { chinaWorkCalendar } from './work-calendar'
import { addWorkTime, workTimeBetween, type ServiceTime } from './work-time'

/** How much time is owed; red runs round the clock, everything else in service time on the work calendar. */
export interface OwedTime { readonly aroundTheClock: boolean; readonly hours?: number; readonly days?: number }

const hourMs = 3_600_000

/** The instant by which it is owed. */
export const dueAfter = (from: Date, { aroundTheClock, hours = 0, days = 0 }: OwedTime, service: ServiceTime): Date =>
  aroundTheClock ? new Date(from.getTime() + (hours + days * 24) * hourMs) : addWorkTime(from, { hours, days }, service, chinaWorkCalendar).at

/** How much was left at `at` of what is due: hours of service, or of the clock; negative once it is late. */
export const leftUntil = (at: Date, due: Date, { aroundTheClock }: Pick<OwedTime, 'aroundTheClock'>, service: ServiceTime): OwedTime =>
  ({ aroundTheClock, hours: aroundTheClock ? (due.getTime() - at.getTime()) / hourMs : workTimeBetween(at, due, service, chinaWorkCalendar).hours })

/**
 * When to remind before `due`: a work day before (a sixth of the time where the clock runs round), two hours where there is
 * less; null where it is too near to be worth a word.
 */
export function remindBefore(from: Date, due: Date, { aroundTheClock }: Pick<OwedTime, 'aroundTheClock'>, service: ServiceTime): Date | null {
  const left = leftUntil(from, due, { aroundTheClock }, service).hours ?? 0
  const dayHours = workTimeBetween(new Date('2026-01-05T00:00:00+08:00'), new Date('2026-01-06T00:00:00+08:00'), service, chinaWorkCalendar).hours
  const ahead = aroundTheClock ? Math.min(4, left / 4) : left > dayHours ? dayHours : 2
  if (left <= (aroundTheClock ? 0.5 : 2)) return null
  return dueAfter(from, { aroundTheClock, hours: left - ahead }, service)
}
