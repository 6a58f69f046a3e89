import { chineseTime, type ChineseTime } from './chinese-clock'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const clock = (time: ChineseTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`

const date = (time: ChineseTime, today: ChineseTime): string =>
  time.year === today.year ? `${time.month}月${time.day}日` : `${time.year}年${time.month}月${time.day}日`

const dayWord = (time: ChineseTime, today: ChineseTime): string => {
  const words: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天' }
  return words[time.dayNumber - today.dayNumber] ?? date(time, today)
}

/** A fact of the past as people say it: 刚刚, 12 分钟前, 今天 19:42, 昨天 20:15, 11月23日 9:05. `now` in milliseconds. */
export const sayWhen = (instant: string, now: number): string => {
  const at = Date.parse(instant)
  const ago = now - at
  // Up to two minutes ahead is a phone's clock that is a little slow.
  if (ago > -2 * minuteMs && ago < minuteMs) return '刚刚'
  if (ago >= minuteMs && ago < hourMs) return `${Math.floor(ago / minuteMs)} 分钟前`
  const time = chineseTime(at)
  return `${dayWord(time, chineseTime(now))} ${clock(time)}`
}

/** Without the time of day, for lists: 今天, 昨天, 11月23日. */
export const sayDay = (instant: string, now: number): string => dayWord(chineseTime(Date.parse(instant)), chineseTime(now))

/** An appointment: 11月27日 周五 15:00. */
export const sayAppointment = (instant: string, now: number): string => {
  const time = chineseTime(Date.parse(instant))
  return `${date(time, chineseTime(now))} ${weekdays[time.weekday] ?? ''} ${clock(time)}`
}

/** A deadline: 今天 18:00 前, 11月24日 18:00 前. */
export const sayDue = (instant: string, now: number): string => {
  const time = chineseTime(Date.parse(instant))
  return `${dayWord(time, chineseTime(now))} ${clock(time)} 前`
}

/** How long until or since a deadline: 还有 3 小时, 还有 2 天, 已过 20 分钟. */
export const sayLeft = (instant: string, now: number): string => {
  const left = Date.parse(instant) - now
  const size = Math.abs(left)
  const span = size < hourMs ? `${Math.max(1, Math.floor(size / minuteMs))} 分钟` : size < dayMs ? `${Math.floor(size / hourMs)} 小时` : `${Math.floor(size / dayMs)} 天`
  return left >= 0 ? `还有 ${span}` : `已过 ${span}`
}
