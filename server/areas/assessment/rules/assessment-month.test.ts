import { isoChina } from '../../../platform/clock/china-time'
import { closingDays, defaultMonth, endOfMonth, mayOpen, monthBefore, startOfMonth } from './assessment-month'

describe('the month of an assessment', () => {
  it('runs from the 26th to the 25th', () => {
    expect(isoChina(startOfMonth('2027-01', defaultMonth))).toBe('2026-12-26T00:00:00+08:00')
    expect(isoChina(endOfMonth('2027-01', defaultMonth))).toBe('2027-01-26T00:00:00+08:00')
    expect(isoChina(endOfMonth('2027-02', { closesOn: 28, assessmentBy: 28 }))).toBe('2027-03-01T00:00:00+08:00')
  })
  it('knows the one before', () => expect([monthBefore('2027-01'), monthBefore('2026-11')]).toEqual(['2026-12', '2026-10']))
  it('says its days', () => expect(closingDays('2026-11', defaultMonth)).toEqual({ closesOn: '2026-11-25', holdBy: '2026-11-28' }))
  it.each([['2026-11', true], ['2026-10', true], ['2026-12', false], ['2026-09', false]])('%s may be opened in November: %s', (month, may) =>
    expect(mayOpen(month, new Date('2026-11-30T23:30:00+08:00'))).toBe(may))
})
