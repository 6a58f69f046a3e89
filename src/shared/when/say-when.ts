import type { Dayjs } from 'dayjs'
import { daysBetween, inChina } from './in-china'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const clock = (time: Dayjs): string => time.format('H:mm')

const date = (time: Dayjs, today: Dayjs): string => time.format(time.year() === today.year() ? 'M月D日' : 'YYYY年M月D日')

const dayWord = (time: Dayjs, today: Dayjs): string => {
  const words: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天' }
  return words[daysBetween(today, time)] ?? date(time, today)
}

/** A fact of the past as people say it: 刚刚, 12 分钟前, 今天 19:42, 昨天 20:15, 11月23日 9:05. `now` in milliseconds. */
export const sayWhen = (instant: string, now: number): string => {
  const at = Date.parse(instant)
  const ago = now - at
  // Up to two minutes ahead is a phone's clock that is a little slow.
  if (ago > -2 * minuteMs && ago < minuteMs) return '刚刚'
  if (ago >= minuteMs && ago < hourMs) return `${Math.floor(ago / minuteMs)} 分钟前`
  const time = inChina(at)
  return `${dayWord(time, inChina(now))} ${clock(time)}`
}

/** Without the time of day, for lists: 今天, 昨天, 11月23日. */
export const sayDay = (instant: string, now: number): string => dayWord(inChina(instant), inChina(now))

/** An appointment: 11月27日 周五 15:00. */
export const sayAppointment = (instant: string, now: number): string => {
  const time = inChina(instant)
  return `${date(time, inChina(now))} ${weekdays[time.day()] ?? ''} ${clock(time)}`
}

/** A deadline: 今天 18:00 前, 11月24日 18:00 前. */
export const sayDue = (instant: string, now: number): string => {
  const time = inChina(instant)
  return `${dayWord(time, inChina(now))} ${clock(time)} 前`
}

/** How long until or since a deadline: 还有 3 小时, 还有 2 天, 已过 20 分钟. */
export const sayLeft = (instant: string, now: number): string => {
  const left = Date.parse(instant) - now
  const size = Math.abs(left)
  const span = size < hourMs ? `${Math.max(1, Math.floor(size / minuteMs))} 分钟` : size < dayMs ? `${Math.floor(size / hourMs)} 小时` : `${Math.floor(size / dayMs)} 天`
  return left >= 0 ? `还有 ${span}` : `已过 ${span}`
}
