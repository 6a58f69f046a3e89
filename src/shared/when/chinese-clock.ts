/** An instant as the clocks in China show it (fixed +08:00, whatever the phone is set to). Month 1–12, weekday 0 = Sunday. */
export interface ChineseTime {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
  /** Days since 1970-01-01 in China; equal = same calendar day. */
  dayNumber: number
}

const offsetMs = 8 * 3600_000
const dayMs = 24 * 3600_000

/** `at`: milliseconds since 1970. */
export const chineseTime = (at: number): ChineseTime => {
  const moved = new Date(at + offsetMs)
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    weekday: moved.getUTCDay(),
    hour: moved.getUTCHours(),
    minute: moved.getUTCMinutes(),
    dayNumber: Math.floor((at + offsetMs) / dayMs),
  }
}
