const shownMonths = 12

/** YYYY-MM of this moment in China. */
export const monthNow = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)

const before = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** 11月; of another year 2025年12月. */
export const monthName = (month: string, now: number): string => {
  const [year = '', number = ''] = month.split('-')
  return month.slice(0, 4) === monthNow(now).slice(0, 4) ? `${Number(number)}月` : `${year}年${Number(number)}月`
}

/** The last year, newest first. */
export const recentMonths = (now: number): string[] => {
  const months = [monthNow(now)]
  while (months.length < shownMonths) months.push(before(months.at(-1) ?? ''))
  return months
}
