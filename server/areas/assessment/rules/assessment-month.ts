import { atChina, chinaDay } from '../../../platform/clock/china-time'

/** How a month runs (domain.md §4.2 默认): it closes on the 25th, the assessment is held by the 28th. Days are at most the 28th: every month has them. */
export interface MonthDays { readonly closesOn: number; readonly assessmentBy: number }
export const defaultMonth: MonthDays = { closesOn: 25, assessmentBy: 28 }

const dayMs = 86_400_000
const dayOf = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`

/** The month that a day belongs to. */
export const monthOf = (day: string): string => day.slice(0, 7)

export const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** What is raised from this instant on belongs to the next month. */
export const endOfMonth = (month: string, { closesOn }: MonthDays): Date => new Date(atChina(dayOf(month, closesOn), '00:00').getTime() + dayMs)
export const startOfMonth = (month: string, days: MonthDays): Date => endOfMonth(monthBefore(month), days)

export const closingDays = (month: string, { closesOn, assessmentBy }: MonthDays) => ({ closesOn: dayOf(month, closesOn), holdBy: dayOf(month, assessmentBy) })

/** This month's assessment, or last month's that nobody held. */
export const mayOpen = (month: string, now: Date): boolean => [monthOf(chinaDay(now)), monthBefore(monthOf(chinaDay(now)))].includes(month)
