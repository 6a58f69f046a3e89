import { defaultSettings, type ServiceTime } from '../../../../contract/setting/vocabulary'
import { atChina, chinaDay } from '../../../platform/clock/china-time'
import type { WorkCalendar } from './work-calendar'

export type { ServiceTime }

/** Default of every street: 9–12 and 14–18, seven hours a day. */
export const defaultServiceTime: ServiceTime = defaultSettings.serviceTime

/** Work days are counted in service hours: one day is as many hours as the service day has. */
export interface Work { readonly hours?: number; readonly days?: number }

/** `provisional`: a day beyond the announced calendar was counted; to be computed again when it is known. */
export interface Due { readonly at: Date; readonly provisional: boolean }
export interface WorkSpan { readonly hours: number; readonly provisional: boolean }

interface Shift { readonly from: number; readonly until: number }

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const longestWait = 3_660

const nextDay = (day: string): string => chinaDay(new Date(atChina(day, '00:00').getTime() + dayMs))

const shiftsOn = (day: string, service: ServiceTime, calendar: WorkCalendar): Shift[] =>
  calendar.isWorkday(day) ? service.shifts.map(({ from, until }) => ({ from: atChina(day, from).getTime(), until: atChina(day, until).getTime() })) : []

const serviceDayMs = (service: ServiceTime): number =>
  service.shifts.reduce((sum, { from, until }) => sum + atChina('2026-01-01', until).getTime() - atChina('2026-01-01', from).getTime(), 0)

/**
 * When so much work time after `from` is over (domain.md §4.2): the earliest such instant, so an end at closing time
 * stays on that day. Throws RangeError where a service day has no hours.
 */
export function addWorkTime(from: Date, work: Work, service: ServiceTime, calendar: WorkCalendar): Due {
  const dayLength = serviceDayMs(service)
  if (dayLength <= 0) throw new RangeError('a service day needs hours')
  let left = Math.round((work.hours ?? 0) * hourMs + (work.days ?? 0) * dayLength)
  if (left <= 0) return { at: from, provisional: chinaDay(from) > calendar.knownUntil }
  let day = chinaDay(from)
  for (let waited = 0; waited < longestWait; waited++, day = nextDay(day)) {
    for (const shift of shiftsOn(day, service, calendar)) {
      const start = Math.max(shift.from, from.getTime())
      const worked = Math.max(0, shift.until - start)
      if (worked > 0 && worked >= left) return { at: new Date(start + left), provisional: day > calendar.knownUntil }
      left -= worked
    }
  }
  throw new RangeError('more work time than ten years hold')
}

/** Service hours between two instants; negative where `until` lies before `from`. */
export function workTimeBetween(from: Date, until: Date, service: ServiceTime, calendar: WorkCalendar): WorkSpan {
  if (until < from) {
    const back = workTimeBetween(until, from, service, calendar)
    return { hours: -back.hours, provisional: back.provisional }
  }
  let worked = 0
  const last = chinaDay(until)
  for (let day = chinaDay(from); day <= last; day = nextDay(day)) {
    for (const shift of shiftsOn(day, service, calendar)) {
      worked += Math.max(0, Math.min(shift.until, until.getTime()) - Math.max(shift.from, from.getTime()))
    }
  }
  return { hours: worked / hourMs, provisional: last > calendar.knownUntil }
}
