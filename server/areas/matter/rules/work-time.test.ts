import fc from 'fast-check'
import { isoChina } from '../../../platform/clock/china-time'
import { profile } from '../../../test/profile'
import { chinaWorkCalendar } from './work-calendar'
import { addWorkTime, defaultServiceTime, workTimeBetween, type Work } from './work-time'

const due = (from: string, work: Work): string => {
  const { at, provisional } = addWorkTime(new Date(`${from}+08:00`), work, defaultServiceTime, chinaWorkCalendar)
  return `${isoChina(at).slice(0, 16)}${provisional ? ' provisional' : ''}`
}
const between = (from: string, until: string): number =>
  workTimeBetween(new Date(`${from}+08:00`), new Date(`${until}+08:00`), defaultServiceTime, chinaWorkCalendar).hours

describe('the calendar', () => {
  it.each([
    ['2026-11-23', true], ['2026-11-21', false], ['2026-02-14', true], ['2026-02-16', false], ['2026-02-28', true],
    ['2026-10-01', false], ['2026-09-20', true], ['2026-10-10', true], ['2027-01-01', true], ['2027-01-02', false],
  ])('%s worked: %s', (day, worked) => expect(chinaWorkCalendar.isWorkday(day)).toBe(worked))

  it('knows the announced years only', () => expect(chinaWorkCalendar.knownUntil).toBe('2026-12-31'))
})

describe('one work day', () => {
  it.each([
    ['raised in the evening', '2026-11-23T19:42:00', '2026-11-24T18:00'],
    ['raised in the morning', '2026-11-23T10:00:00', '2026-11-24T10:00'],
    ['raised before opening', '2026-11-23T06:00:00', '2026-11-23T18:00'],
    ['raised at opening', '2026-11-23T09:00:00', '2026-11-23T18:00'],
    ['raised at the noon break', '2026-11-23T12:30:00', '2026-11-24T12:00'],
    ['raised on Friday afternoon', '2026-11-20T17:00:00', '2026-11-23T17:00'],
    ['raised on Saturday', '2026-11-21T11:00:00', '2026-11-23T18:00'],
    ['raised at closing', '2026-11-23T18:00:00', '2026-11-24T18:00'],
    ['raised just after midnight', '2026-11-24T00:00:01', '2026-11-24T18:00'],
    ['over the Spring Festival', '2026-02-14T16:00:00', '2026-02-24T16:00'],
    ['on a Saturday that makes up', '2026-02-28T09:00:00', '2026-02-28T18:00'],
    ['over the National Day', '2026-09-30T15:00:00', '2026-10-08T15:00'],
    ['into a make-up Sunday', '2026-09-18T19:00:00', '2026-09-20T18:00'],
  ])('%s', (_, from, until) => expect(due(from, { days: 1 })).toBe(until))
})

describe('more and less than a day', () => {
  it('seven work days are seven service days', () => expect(due('2026-11-23T19:42:00', { days: 7 })).toBe('2026-12-02T18:00'))
  it('fifteen work days pass the National Day and its make-up Saturday', () => expect(due('2026-09-21T19:00:00', { days: 15 })).toBe('2026-10-19T18:00'))
  it('hours run over the noon break', () => expect(due('2026-11-23T11:00:00', { hours: 2 })).toBe('2026-11-23T15:00'))
  it('an end at noon stays at noon', () => expect(due('2026-11-23T11:00:00', { hours: 1 })).toBe('2026-11-23T12:00'))
  it('hours and days add up', () => expect(due('2026-11-23T09:00:00', { days: 1, hours: 1 })).toBe('2026-11-24T10:00'))
  it('nothing owed is due at once', () => expect(due('2026-11-22T03:00:00', {})).toBe('2026-11-22T03:00'))
  it('another service time makes another day', () => {
    const night = { shifts: [{ from: '20:00', until: '22:00' }] }
    expect(isoChina(addWorkTime(new Date('2026-11-23T21:00:00+08:00'), { days: 1 }, night, chinaWorkCalendar).at)).toBe('2026-11-24T21:00:00+08:00')
  })
  it('refuses a service day without hours', () =>
    expect(() => addWorkTime(new Date('2026-11-23T09:00:00Z'), { days: 1 }, { shifts: [] }, chinaWorkCalendar)).toThrow(RangeError))
})

describe('beyond the announced years', () => {
  it('is provisional, Monday to Friday', () => expect(due('2026-12-31T19:00:00', { days: 1 })).toBe('2027-01-01T18:00 provisional'))
  it('skips the weekend', () => expect(due('2027-01-01T19:00:00', { days: 1 })).toBe('2027-01-04T18:00 provisional'))
  it('is certain up to the last day', () => expect(due('2026-12-31T09:00:00', { days: 1 })).toBe('2026-12-31T18:00'))
})

describe('work time between', () => {
  it.each([
    ['2026-11-23T10:00:00', '2026-11-24T10:00:00', 7],
    ['2026-11-23T12:00:00', '2026-11-23T14:00:00', 0],
    ['2026-11-20T17:30:00', '2026-11-23T09:30:00', 1],
    ['2026-02-14T18:00:00', '2026-02-24T09:00:00', 0],
    ['2026-11-24T10:00:00', '2026-11-23T10:00:00', -7],
  ])('%s to %s: %d h', (from, until, hours) => expect(between(from, until)).toBe(hours))

  it('takes back what was added', () => {
    const start = Date.UTC(2026, 0, 1)
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 * 1440 }), fc.integer({ min: 0, max: 200 * 60 }), (minute, work) => {
      const from = new Date(start + minute * 60_000)
      const { at } = addWorkTime(from, { hours: work / 60 }, defaultServiceTime, chinaWorkCalendar)
      expect(workTimeBetween(from, at, defaultServiceTime, chinaWorkCalendar).hours).toBeCloseTo(work / 60, 6)
    }), { seed: profile.seed, numRuns: Math.min(profile.fuzz, 300) })
  })
})
