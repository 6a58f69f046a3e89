/** China keeps one time without summer time (since 1991): a fixed offset is exact and needs no time-zone data. */
const offsetMs = 8 * 3_600_000

const shifted = (at: Date): string => new Date(at.getTime() + offsetMs).toISOString()

/** ISO 8601 with +08:00, to the second: how instants leave the server. */
export const isoChina = (at: Date): string => `${shifted(at).slice(0, 19)}+08:00`
export const isoChinaOrNull = (at: Date | null): string | null => (at ? isoChina(at) : null)

/** Calendar day in China, YYYY-MM-DD. */
export const chinaDay = (at: Date): string => shifted(at).slice(0, 10)

export interface ChinaParts { readonly day: string; readonly hour: number; readonly minute: number; readonly second: number; readonly weekday: number }

/** Wall-clock parts in China; weekday by ISO 8601, 1 = Monday. */
export const chinaParts = (at: Date): ChinaParts => {
  const wall = new Date(at.getTime() + offsetMs)
  return { day: chinaDay(at), hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds(), weekday: wall.getUTCDay() || 7 }
}

/** The instant of a wall-clock time in China: day YYYY-MM-DD, time HH:MM. */
export const atChina = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`)
