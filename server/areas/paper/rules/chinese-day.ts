import { chinaParts } from '../../../platform/clock/china-time'

const numbersOf = (day: string): readonly number[] => day.split('-').map(Number)

/** 2026年11月24日, as papers date themselves. */
export const dayInWords = (at: Date): string => {
  const [year, month, day] = numbersOf(chinaParts(at).day)
  return `${year}年${month}月${day}日`
}

/** 2026年11月24日18时, with minutes where there are some. */
export const momentInWords = (at: Date): string => {
  const { hour, minute } = chinaParts(at)
  return `${dayInWords(at)}${hour}时${minute === 0 ? '' : `${minute}分`}`
}

/** 11月24日, where the year is clear. */
export const shortDay = (at: Date): string => dayInWords(at).replace(/^\d+年/, '')

/** Of YYYY-MM: 2026年11月. */
export const monthInWords = (month: string): string => {
  const [year, number] = numbersOf(month)
  return `${year}年${number}月`
}

export const yearOf = (at: Date): number => numbersOf(chinaParts(at).day)[0] ?? 0
