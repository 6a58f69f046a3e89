import fc from 'fast-check'
import { profile } from '../../../test/profile'
import { titleOf } from './title-of'

describe('title of an issue', () => {
  it.each([
    ['榕树苑5栋路灯坏了，晚上看不见，老人摔过一次。', '榕树苑5栋路灯坏了'],
    ['路灯坏了', '路灯坏了'],
    ['下水道堵了！臭得不行', '下水道堵了'],
    ['电梯又停了？已经三天', '电梯又停了'],
    ['楼道堆了杂物;消防门打不开', '楼道堆了杂物'],
    ['路灯不亮\n5栋楼下', '路灯不亮'],
    ['Street lamp is out. Please mend it', 'Street lamp is out'],
    ['坑有3.5米深，车过不去', '坑有3.5米深'],
    ['收了1,000元停车费，没有票', '收了1,000元停车费'],
    ['早上8:30就开始打电钻，吵', '早上8:30就开始打电钻'],
  ])('%s → %s', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    ['您好，榕树苑5栋路灯坏了', '榕树苑5栋路灯坏了'],
    ['领导好！路灯坏了很久', '路灯坏了很久'],
    ['尊敬的领导：您好，下水道堵了', '下水道堵了'],
    ['你好你好，我想反映一下，电梯坏了三天', '电梯坏了三天'],
    ['韩代表您好，小区没有地方晾衣服', '小区没有地方晾衣服'],
    ['各位代表你们好路灯坏了好几天', '路灯坏了好几天'],
    ['请问一下垃圾什么时候清运', '垃圾什么时候清运'],
    ['我是5栋的住户，楼上漏水到我家', '楼上漏水到我家'],
    ['反映一个问题：楼道灯不亮', '楼道灯不亮'],
    ['好多人在楼下烧烤，烟大', '好多人在楼下烧烤'],
    ['好几天没来水了', '好几天没来水了'],
    ['投诉物业不清理垃圾', '投诉物业不清理垃圾'],
    ['代表多久来一次走访', '代表多久来一次走访'],
  ])('greets not: %s → %s', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    ['急，5栋电梯门关不上', '急，5栋电梯门关不上'],
    ['昨晚，楼下有人烧纸，烟很大', '昨晚，楼下有人烧纸'],
    ['您好，急！！路灯掉下来了', '急！路灯掉下来了'],
  ])('a word alone is no title: %s → %s', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    ['您好您好', '您好您好'],
    ['。。。。。。', '。。。。。。'],
    ['我是5栋的住户', '我是5栋的住户'],
    ['', '居民提事'],
    ['\u200b\u200b', '居民提事'],
  ])('is never empty: %j → %s', (text, title) => expect(titleOf(text)).toBe(title))

  it('cuts a long clause and says so', () => {
    const title = titleOf('我们小区从去年冬天开始到现在楼下的路灯一直都没有亮过晚上出门很不方便')
    expect(title).toBe('我们小区从去年冬天开始到现在楼下的路灯一直都没…')
    expect(Array.from(title)).toHaveLength(24)
  })
  it('keeps exactly 24', () => expect(titleOf('一二三四五六七八九十一二三四五六七八九十甲乙丙丁')).toBe('一二三四五六七八九十一二三四五六七八九十甲乙丙丁'))
  it.each([
    ['number', '楼下那家店门口的广告牌编号是一个很长的2026112300071234', '楼下那家店门口的广告牌编号是一个很长的…'],
    ['number with dashes', '请联系我说的那位师傅他的电话号码应该138-1234-2201对', '请联系我说的那位师傅他的电话号码应该…'],
    ['decimal', '小区东门外面那条路被挖开了一个坑大约有3.75米', '小区东门外面那条路被挖开了一个坑大约有3.75米'],
    ['word', '小区里面有人把外面的车一直停在我家门口 Mitsubishi Pajero', '小区里面有人把外面的车一直停在我家门口…'],
    ['emoji', `小区里面有人把外面的车一直停在我家楼道门口${'👨‍👩‍👧'.repeat(3)}`, '小区里面有人把外面的车一直停在我家楼道门口…'],
  ])('never cuts a %s', (_, text, title) => expect(titleOf(text)).toBe(title))
  it('cuts the endless number, since there is nothing else', () => expect(titleOf('7'.repeat(40))).toBe(`${'7'.repeat(23)}…`))

  it('holds for any text', () => {
    const unit = fc.oneof(fc.constantFrom('你好', '，', '1', '😀', '𠮷', '灯', '\n', ' ', 'a', '-', '.'), fc.string({ unit: 'grapheme', maxLength: 3 }))
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const title = titleOf(parts.join(''))
      expect(Array.from(title).length).toBeGreaterThan(0)
      expect(Array.from(title).length).toBeLessThanOrEqual(24)
      expect(Buffer.from(title, 'utf8').toString('utf8')).toBe(title)
      expect(title).not.toMatch(/\n/)
    }), { seed: profile.seed, numRuns: profile.fuzz })
  })
})
