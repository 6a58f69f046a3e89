import { describeMine, describePublic, partUsed } from './describe-issue'

const now = Date.parse('2026-11-23T10:00:00+08:00')

describe('an issue in one line', () => {
  it('says who has mine and by when', () => {
    expect(describeMine({ holder: '城市管理局在办', dueAt: '2026-11-25T18:00:00+08:00' }, now)).toBe('城市管理局在办 · 11月25日 18:00 前 · 还有 2 天')
    expect(describeMine({ holder: '已办完', dueAt: null }, now)).toBe('已办完')
  })

  it('shows a rating with its denominator only where somebody rated', () => {
    const row = { placeName: '榕荫里 2 栋', raisedAt: '2026-11-21T10:00:00+08:00', metToo: 12, rated: 9, satisfied: 8 }
    expect(describePublic(row, now)).toBe('榕荫里 2 栋 · 11月21日 · 12 位邻居也遇到 · 9 人评价，8 人满意')
    expect(describePublic({ ...row, metToo: 0, rated: 0 }, now)).toBe('榕荫里 2 栋 · 11月21日')
  })

  it('measures the time used', () => {
    const raisedAt = '2026-11-23T08:00:00+08:00'
    expect(partUsed({ raisedAt, dueAt: '2026-11-23T12:00:00+08:00' }, now)).toBe(0.5)
    expect(partUsed({ raisedAt, dueAt: '2026-11-23T09:00:00+08:00' }, now)).toBe(1)
    expect(partUsed({ raisedAt, dueAt: null }, now)).toBeNull()
  })
})
