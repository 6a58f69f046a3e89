import { settingBounds, type Owed } from '@contract/setting/vocabulary'

/** What the three ways to owe time are called in a form. */
export const owedUnits = ['clockHours', 'workDays', 'workHours'] as const
export type OwedUnit = (typeof owedUnits)[number]

export interface OwedForm { amount: string; unit: OwedUnit }

export const formOfOwed = ({ aroundTheClock, hours, days }: Owed): OwedForm => {
  if (hours === undefined) return aroundTheClock ? { amount: String((days ?? 0) * 24), unit: 'clockHours' } : { amount: String(days ?? 0), unit: 'workDays' }
  return { amount: String(hours), unit: aroundTheClock ? 'clockHours' : 'workHours' }
}

/** The time that is owed, or what is wrong with the amount. */
export const readOwed = ({ amount, unit }: OwedForm): { owed: Owed } | { problem: string } => {
  const number = Number(amount.trim())
  if (amount.trim() === '' || !Number.isFinite(number) || number <= 0) return { problem: '请填大于 0 的数' }
  if (unit === 'workDays') {
    if (!Number.isInteger(number) || number > settingBounds.days) return { problem: `请填 1 到 ${settingBounds.days} 的整数` }
    return { owed: { aroundTheClock: false, days: number } }
  }
  if (number > settingBounds.hours) return { problem: `最多 ${settingBounds.hours} 小时` }
  return { owed: { aroundTheClock: unit === 'clockHours', hours: number } }
}

/** A whole number of days, or null. */
export const readDays = (text: string, most: number): number | null => {
  const number = Number(text.trim())
  return text.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= most ? number : null
}

/** One sentence a line; empty lines fall away, and a line said twice counts once. */
export const sentencesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
