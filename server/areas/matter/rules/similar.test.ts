import fc from 'fast-check'
import { profile } from '../../../test/profile'
import { alikeEnough, alikeness, gramsOf, normalise, probeOf, rankSimilar, similarity } from './similar'
import { empty, things, troubles } from './synonyms'

describe('one writing for many', () => {
  it.each([
    ['五栋', '5栋'], ['十二栋', '12栋'], ['二十号楼', '20栋'], ['三十五幢', '35栋'], ['一百零五室', '105室'], ['二零一室', '201室'], ['5号楼', '5栋'], ['５栋', '5栋'],
    ['路灯，不亮！', '路灯不亮'], ['路 灯 坏 了', '路灯坏了'], ['5–8栋', '5 8栋'], ['WiFi 坏了', 'wifi坏了'], ['😀路灯😀', '路灯'], ['统一收费', '统一收费'], ['', ''],
  ])('%j → %j', (text, same) => expect(normalise(text)).toBe(same))
})

describe('grams', () => {
  it('name the thing, the trouble, the building and the place', () => expect(gramsOf('榕树苑五栋的路灯不亮').sort()).toEqual(['#lamp', '@5栋', '~broken', '树苑', '榕树'].sort()))
  it('are distinct', () => expect(gramsOf('路灯路灯路灯坏了坏了')).toEqual(['#lamp', '~broken']))
  it('are the same for other words of the same', () => expect(gramsOf('五号楼街灯灭了').sort()).toEqual(gramsOf('5栋路灯坏了').sort()))
  it('are none where nothing is said', () => expect(gramsOf('您好，请问！')).toEqual([]))
  it('stand in one class only', () => {
    const words = [...Object.values(things).flat(), ...Object.values(troubles).flat(), ...empty]
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})

describe('says the same', () => {
  it.each([
    ['榕树小区路灯坏了', '榕树小区的路灯不亮'],
    ['榕树苑5栋路灯坏了，晚上看不见', '五号楼楼下街灯灭了好几天'],
    ['楼道灯不亮', '三单元楼道的感应灯坏了'],
    ['下水道堵了，臭得不行', '排水管返水，一楼都是污水'],
    ['厨房下水倒灌', '下水道冒水'],
    ['电梯又坏了', '5栋升降梯停运三天了'],
    ['电梯老是出故障，老人上下楼困难', '电梯坏了没人修'],
    ['停车难，没有车位', '小区车位太少，晚上没地方停车'],
    ['外来车乱停，出不去', '违停太多，车位被占'],
    ['垃圾没人清，好臭', '垃圾桶满了没人收，臭气熏天'],
    ['楼上装修打电钻太吵', '早上7点就有电钻噪音'],
    ['广场舞扰民', '晚上跳舞的音响太吵'],
    ['有人遛狗不牵绳', '流浪狗太多，咬人'],
    ['停水三天了', '我们这里没水，已经好几天'],
    ['消防通道被车堵了', '有车占用消防通道'],
    ['消防车道停满了车', '生命通道被占，救护车进不来'],
    ['充电桩不够用', '电动车没地方充电，充电桩太少'],
    ['飞线充电太危险', '有人从楼上飞线给电瓶车充电'],
    ['井盖破损', '路中间井盖不见了'],
    ['路面有个大坑', '门口人行道坑洼不平'],
    ['楼上往下扔东西', '高空抛物太危险'],
    ['天花板漏水', '楼顶漏雨，墙面渗水'],
    ['单元门关不上', '门禁坏了，谁都能进'],
    ['健身器材坏了', '小区健身设施损坏'],
    ['老鼠太多', '鼠患严重'],
    ['希望开个社区食堂', '老人想要助餐食堂'],
    ['楼下烧烤油烟大', '油烟味道大，开不了窗'],
  ])('%s = %s', (a, b) => expect(similarity(a, b)).toBeGreaterThanOrEqual(alikeEnough))
})

describe('says something else', () => {
  it.each([
    ['榕树苑5栋路灯坏了', '榕树苑5栋电梯坏了'],
    ['榕树苑5栋下水道堵了', '榕树苑5栋消防通道被堵'],
    ['电梯坏了', '门禁坏了'],
    ['垃圾没人清', '杂物没人清'],
    ['停水了', '停电了'],
    ['楼上漏水', '水压太低'],
    ['养狗扰人', '老鼠太多'],
    ['车位太少', '充电桩太少'],
    ['路灯坏了', '路面坏了'],
    ['榕树苑8栋噪音大', '榕树苑8栋油烟大'],
    ['希望多开公交', '希望多种树'],
    ['您好请问', '路灯坏了'],
    ['树枝挡住了窗户', '广告牌挡住了窗户'],
    ['老人办证不方便', '老人就医不方便'],
    ['健身器材坏了', '摄像头坏了'],
  ])('%s ≠ %s', (a, b) => expect(similarity(a, b)).toBeLessThan(alikeEnough))
})

describe('similarity', () => {
  it('finds a short text within a long one', () => {
    const long = '我们榕树苑住了二十多年，院子里以前很亮堂。从上个月开始五栋和六栋之间的路灯就不亮了，老人晚上出来散步摔过跤，小孩放学也害怕，物业说等配件，一等就是一个月，希望尽快来人看看。'
    expect(similarity('5栋路灯坏了', long)).toBeGreaterThanOrEqual(alikeEnough)
    expect(similarity('5栋电梯坏了', long)).toBeLessThan(alikeEnough)
  })
  it('prefers the same building', () => expect(similarity('5栋路灯坏了', '5栋路灯不亮')).toBeGreaterThan(similarity('5栋路灯坏了', '6栋路灯不亮')))
  it('is 0 for nothing', () => expect(similarity('', '')).toBe(0))
  it('is the same both ways, between 0 and 1, and 1 with itself', () => {
    const text = fc.array(fc.constantFrom('路灯', '坏了', '榕树苑', '五栋', '电梯', '下水道', '堵', '，', '小区', '吵', '𠮷', 'abc', '12'), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, text, (a, b) => {
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 10)
      expect(similarity(a, b)).toBeLessThanOrEqual(1)
      if (gramsOf(a).length > 0) expect(similarity(a, a)).toBeCloseTo(1, 10)
    }), { seed: profile.seed, numRuns: profile.fuzz })
  })
})

describe('ranking', () => {
  const published = ['6栋路灯不亮', '5栋电梯坏了', '5栋街灯灭了', '车位太少'].map((title, id) => ({ id, grams: gramsOf(title) }))
  it('gives the alike ones, most alike first', () => expect(rankSimilar(gramsOf('五栋路灯坏了'), published).map(({ id }) => id)).toEqual([2, 0]))
  it('gives no more than asked', () => expect(rankSimilar(gramsOf('五栋路灯坏了'), published, 1)).toHaveLength(1))
  it('compares stored grams', () => expect(alikeness(['#lamp', '@5栋'], ['@5栋', '#lamp'])).toBe(1))
})

describe('probe', () => {
  const grams = gramsOf('榕树苑5栋路灯坏了')
  it('asks for the thing and the place, not for what is wrong', () => expect(probeOf(grams)).toEqual(['#lamp', '榕树', '树苑', '@5栋']))
  it('leaves out what is too common', () => expect(probeOf(grams, new Set(['#lamp', '榕树']))).toEqual(['树苑', '@5栋']))
  it('takes the common where nothing else is said', () => expect(probeOf(gramsOf('路灯坏了'), new Set(['#lamp']))).toEqual(['#lamp']))
  it('asks for the trouble where it is all', () => expect(probeOf(gramsOf('坏了'))).toEqual(['~broken']))
  it('stays short', () => expect(probeOf(gramsOf('天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'))).toHaveLength(16))
})
