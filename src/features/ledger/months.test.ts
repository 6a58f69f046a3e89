import { monthName, monthNow, recentMonths } from './months'

const newYear = Date.parse('2027-01-01T00:30:00+08:00')

it('counts months in China, over the turn of the year', () => {
  expect(monthNow(newYear)).toBe('2027-01')
  expect(recentMonths(newYear).slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11'])
  expect(recentMonths(newYear)).toHaveLength(12)
})

it('names the year only where it is another', () => {
  expect([monthName('2027-01', newYear), monthName('2026-12', newYear)]).toEqual(['1月', '2026年12月'])
})
