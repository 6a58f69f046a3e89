import { ratingsOf, raiserOf, readersOf, whenOf, whereOf } from './issue-facts'

const now = Date.parse('2026-11-23T10:00:00+08:00')

describe('facts of an issue', () => {
  it('name the place once', () => {
    expect(whereOf({ placeName: '榕荫里 2 栋', placeWords: '一楼厨房', communityName: '榕树社区' })).toBe('榕荫里 2 栋 · 一楼厨房 · 榕树社区')
    expect(whereOf({ placeName: '榕树社区', placeWords: null, communityName: '榕树社区' })).toBe('榕树社区')
  })

  it('say when it was raised as people do', () => {
    expect(whenOf({ raisedAt: '2026-11-23T09:20:00+08:00', metToo: 0 }, now)).toBe('40 分钟前提的')
    expect(whenOf({ raisedAt: '2026-11-22T20:15:00+08:00', metToo: 2 }, now)).toBe('昨天 20:15 提的 · 2 位邻居也遇到')
  })

  it('know the resident by a masked number only', () => {
    expect(raiserOf({ raiser: { label: '居民', phoneMasked: '120****0007' } })).toBe('居民 · 电话 120****0007')
    expect(raiserOf({ raiser: { label: '居民', phoneMasked: null } })).toBe('居民 · 没有留电话')
    expect(raiserOf({ raiser: null })).toBeNull()
  })

  it('say who may read it', () => {
    expect(readersOf({ visibility: 'handlers', publication: null })).toContain('只给办的人看')
    expect(readersOf({ visibility: 'public', publication: { id: 'p', state: 'checked', reason: null, title: null } })).toBe('提事人同意公开 · 审核中')
  })

  it('give each judgement for itself', () => {
    expect(ratingsOf({ ratings: [{ subject: 'followUp', score: 'satisfied', reason: null, at: '2026-11-23T09:20:00+08:00', mine: false }] }).map(({ text }) => text)).toEqual(['联系和跟进：满意'])
  })
})
