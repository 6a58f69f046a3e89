import { deskChip, describeDue, describeRow, timeLeft } from './desk-line'

const now = Date.parse('2026-11-23T10:00:00+08:00')

describe('a line of a desk', () => {
  it('reads the state from this side and keeps the colour word', () => {
    expect(deskChip({ state: 'askedByDeputy', chip: { tone: 'amber', text: '请您补充' } }, 'deputy')).toEqual({ tone: 'amber', text: '等居民补充' })
    expect(deskChip({ state: 'withCommunity', chip: { tone: 'red', text: '红 · 社区研判中' } }, 'office')).toEqual({ tone: 'red', text: '红 · 待研判' })
  })

  it('asks nobody to accept what another unit is responsible for', () => {
    const row = { state: 'assigned', chip: { tone: 'amber', text: '黄 · 已交办' } } as const
    expect([deskChip(row, 'handler').text, deskChip({ ...row, isSupport: true }, 'handler').text]).toEqual(['黄 · 待签收', '黄 · 已交办'])
  })

  it('leaves the server\'s words where they fit', () => {
    const chip = { tone: 'green', text: '已解决' } as const
    expect(deskChip({ state: 'closed', chip }, 'office')).toBe(chip)
    expect(deskChip({ state: 'withCommunity', chip }, 'deputy')).toBe(chip)
  })

  it('says where, when, and only what there is', () => {
    const row = { placeName: '榕荫里 2 栋', raisedAt: '2026-11-23T09:20:00+08:00', photoCount: 3, metToo: 2 }
    expect(describeRow(row, now)).toBe('榕荫里 2 栋 · 40 分钟前 · 3 张照片 · 2 位邻居也遇到')
    expect(describeRow({ ...row, photoCount: 0, metToo: 0 }, now)).toBe('榕荫里 2 栋 · 40 分钟前')
  })

  it('says the time left, and lateness in words', () => {
    expect(timeLeft({ dueAt: '2026-11-23T13:00:00+08:00', overdue: false }, now)).toEqual({ text: '还有 3 小时', isLate: false })
    expect(timeLeft({ dueAt: '2026-11-23T09:40:00+08:00', overdue: true }, now)).toEqual({ text: '已过 20 分钟', isLate: true })
    expect(timeLeft({ dueAt: null, overdue: false }, now)).toBeNull()
  })

  it('becomes late on an open page without asking the server again', () => {
    expect(timeLeft({ dueAt: '2026-11-23T09:59:00+08:00', overdue: false }, now)?.isLate).toBe(true)
  })

  it('names the step that is owed', () => {
    expect(describeDue({ dueAt: '2026-11-23T13:00:00+08:00', overdue: false, state: 'withDeputy' }, now)?.text).toBe('今天 13:00 前答复，还有 3 小时')
    expect(describeDue({ dueAt: '2026-11-25T18:00:00+08:00', overdue: false, state: 'communityHandling' }, now)?.text).toBe('11月25日 18:00 前办好，还有 2 天')
    expect(describeDue({ dueAt: '2026-11-23T09:40:00+08:00', overdue: true, state: 'disputedAtCommunity' }, now)?.text).toBe('该在今天 9:40 前复核，已过 20 分钟')
  })
})
