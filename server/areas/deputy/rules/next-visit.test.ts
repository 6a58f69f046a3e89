import { isoChina } from '../../../platform/clock/china-time'
import { chinaWorkCalendar } from '../../matter/rules/work-calendar'
import { areasOf } from './areas-of'
import { holidayOf, nextVisit } from './next-visit'

const friday = { weekday: 5, time: '16:30' }
const next = (now: string, visit = friday): string | null => {
  const at = nextVisit(visit, new Date(now), holidayOf(chinaWorkCalendar))
  return at && isoChina(at)
}

it.each([
  ['a Monday', '2026-11-23T10:00:00+08:00', '2026-11-27T16:30:00+08:00'],
  ['the day itself before the hour', '2026-11-27T16:29:59+08:00', '2026-11-27T16:30:00+08:00'],
  ['the very instant', '2026-11-27T16:30:00+08:00', '2026-12-04T16:30:00+08:00'],
  ['shortly after midnight in China, still Thursday in London', '2026-11-27T00:10:00+08:00', '2026-11-27T16:30:00+08:00'],
  ['the year\'s end', '2026-12-29T08:00:00+08:00', '2027-01-01T16:30:00+08:00'],
  ['the week of National Day', '2026-09-29T08:00:00+08:00', '2026-10-09T16:30:00+08:00'],
])('comes after %s', (_, now, expected) => { expect(next(now)).toBe(expected) })

it('also falls on a Sunday', () => {
  expect(next('2026-11-23T10:00:00+08:00', { weekday: 7, time: '09:00' })).toBe('2026-11-29T09:00:00+08:00')
})

it('is unknown where every week is free', () => {
  expect(nextVisit(friday, new Date('2026-11-23T10:00:00+08:00'), () => true)).toBeNull()
})

it('merges the buildings of an estate', () => {
  expect(areasOf([{ estate: '榕荫里', buildings: '17–20 栋' }, { estate: '滨江花园', buildings: '1–4 栋' }, { estate: '榕荫里', buildings: '1–4 栋' }])).toEqual(['榕荫里 17–20 栋、1–4 栋', '滨江花园 1–4 栋'])
  expect(areasOf([])).toEqual([])
})
