import arranged from 'chinese-days/dist/chinese-days.json'

/** Which days of China are worked. Beyond `knownUntil` nothing has been announced yet. */
export interface WorkCalendar {
  /** Last day with announced holidays, YYYY-MM-DD. */
  readonly knownUntil: string
  isWorkday(day: string): boolean
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** A calendar out of day lists: holidays are free, make-up days (调休) are worked, else Monday to Friday. */
export function makeWorkCalendar(holidays: ReadonlySet<string>, makeUpDays: ReadonlySet<string>, knownUntil: string): WorkCalendar {
  return {
    knownUntil,
    isWorkday(day) {
      if (holidays.has(day)) return false
      return makeUpDays.has(day) || (weekdayOf(day) !== 0 && weekdayOf(day) !== 6)
    },
  }
}

const holidays = new Set(Object.keys(arranged.holidays))
const lastYear = [...holidays].sort().at(-1)?.slice(0, 4) ?? '1970'

/**
 * The State Council's arrangement as `chinese-days` publishes it. Its lists are read, not its functions: those take
 * weekdays in the zone of the process and call a Monday a Sunday west of Greenwich.
 */
export const chinaWorkCalendar: WorkCalendar = makeWorkCalendar(holidays, new Set(Object.keys(arranged.workdays)), `${lastYear}-12-31`)

const warnAheadMs = 45 * 86_400_000

/** What an operator should know: due dates beyond the announced calendar count Monday to Friday until its data is updated. */
export const calendarWarnings = (now: Date, calendar: WorkCalendar = chinaWorkCalendar): string[] =>
  new Date(now.getTime() + warnAheadMs).toISOString().slice(0, 10) > calendar.knownUntil
    ? [`work calendar known until ${calendar.knownUntil}: update chinese-days; due dates beyond are provisional`] : []
