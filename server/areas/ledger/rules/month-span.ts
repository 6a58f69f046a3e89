import { chinaDay } from '../../../platform/clock/china-time'
import type { Span } from './figures'

/** YYYY-MM in China. */
export const monthOf = (at: Date): string => chinaDay(at).slice(0, 7)

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** A calendar month in China. */
export const spanOfMonth = (month: string): Span => ({ from: new Date(`${month}-01T00:00:00+08:00`), until: new Date(`${monthAfter(month)}-01T00:00:00+08:00`) })
