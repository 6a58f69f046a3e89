import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const offsetMinutes = 8 * 60

/** An instant as the clocks in China show it: fixed +08:00, whatever the phone is set to. `at`: ISO 8601 or milliseconds since 1970. */
export const inChina = (at: string | number): Dayjs => dayjs(at).utcOffset(offsetMinutes)

/** Calendar days in China from `from` to `to`; negative where `to` lies before. */
export const daysBetween = (from: Dayjs, to: Dayjs): number => to.startOf('day').diff(from.startOf('day'), 'day')

/** The calendar day in China of an instant in milliseconds, YYYY-MM-DD. */
export const dayInChina = (at: number): string => inChina(at).format('YYYY-MM-DD')
