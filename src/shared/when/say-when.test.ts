import { sayAppointment, sayDay, sayDue, sayLeft, sayWhen } from './say-when'

const now = Date.parse('2026-11-23T19:42:00+08:00')

describe('what people say about time', () => {
  it.each([
    ['2026-11-23T19:41:30+08:00', '刚刚'],
    ['2026-11-23T19:43:00+08:00', '刚刚'],
    ['2026-11-23T19:30:00+08:00', '12 分钟前'],
    ['2026-11-23T09:05:00+08:00', '今天 9:05'],
    ['2026-11-22T23:59:00+08:00', '昨天 23:59'],
    ['2026-11-21T20:15:00+08:00', '11月21日 20:15'],
    ['2025-12-31T20:15:00+08:00', '2025年12月31日 20:15'],
    // The same instant written by another clock.
    ['2026-11-22T15:59:00Z', '昨天 23:59'],
  ])('%s was %s', (at, words) => expect(sayWhen(at, now)).toBe(words))

  it.each([
    ['2026-11-23T23:00:00+08:00', '今天 23:00 前', '还有 3 小时'],
    ['2026-11-24T18:00:00+08:00', '明天 18:00 前', '还有 22 小时'],
    ['2026-11-27T18:00:00+08:00', '11月27日 18:00 前', '还有 3 天'],
    ['2026-11-23T19:22:00+08:00', '今天 19:22 前', '已过 20 分钟'],
  ])('%s is due %s, %s', (at, due, left) => {
    expect(sayDue(at, now)).toBe(due)
    expect(sayLeft(at, now)).toBe(left)
  })

  it('names the weekday of an appointment', () => expect(sayAppointment('2026-11-27T15:00:00+08:00', now)).toBe('11月27日 周五 15:00'))
  it('names the day alone in lists', () => expect(sayDay('2026-11-22T08:00:00+08:00', now)).toBe('昨天'))
})
