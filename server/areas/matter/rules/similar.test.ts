import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { profile } from '../../../test/profile'
import { gramsOf } from './grams-of'
import { base, imprintOf, namedGrams } from './imprint'
import { normalise } from './normalise'
import { alikeEnough, imprintOfText, rankSimilar, similarity } from './similar'

describe('one writing for many', () => {
  it.each([
    ['五栋', '5栋'], ['十二栋', '12栋'], ['二十号楼', '20栋'], ['三十五幢', '35栋'], ['一百零五室', '105室'], ['二零一室', '201室'], ['5号楼', '5栋'], ['５栋', '5栋'],
    ['路灯，不亮！', '路灯不亮'], ['路 灯 坏 了', '路灯坏了'], ['5–8栋', '5 8栋'], ['WiFi 坏了', 'wifi坏了'], ['😀路灯😀', '路灯'], ['7#坡上', '7栋坡上'], ['5#楼', '5栋'], ['统一收费', '统一收费'], ['', ''],
  ])('%j → %j', (text, same) => expect(normalise(text)).toBe(same))
})

const heard = (text: string): string[] => gramsOf(text).filter((gram) => gram.length > 1 && !/^[?*$+]/.test(gram)).sort()
const topicsIn = (text: string): string[] => gramsOf(text).filter((gram) => gram.startsWith('$'))

describe('grams', () => {
  it('name the thing, the trouble, the building and where it is', () => expect(heard('五栋二单元楼道的灯不亮')).toEqual(['#lamp', '%lighting', ':2单元', '=broke', '@5', '^stairwell', '~dark']))
  it('are distinct', () => expect(heard('路灯路灯路灯坏了坏了')).toEqual(['#lamp', '%lighting', '=broke', '~broken']))
  it('are the same for other words of the same', () => expect(heard('五号楼街灯坏掉')).toEqual(heard('5栋路灯坏了')))
  it('hear how people of the south-west speak', () => expect(heard('电马儿遭偷了，耗子乱窜')).toEqual(expect.arrayContaining(['#moped', '#theft', '#rats'])))
  it.each([
    ['黑黢黢的，靠手机照亮才敢走', '$lamp'], ['车一过就哐当一声，半夜遭不住', '$manhole'], ['住九楼，三天没洗成澡', '$waterSupply'], ['推牌哗啦哗啦的，输了还骂架', '$mahjong'],
    ['猪圈一样，蛆都爬出来了，几天没人收', '$rubbish'], ['喔喔喔，凌晨四点就开始打鸣', '$poultry'], ['橘子十块钱三斤，城管一走又来', '$stalls'],
  ])('%s speaks of %s', (text, topic) => expect(topicsIn(text)).toContain(topic))
  it('hear the longest word', () => expect(heard('停电动车')).not.toContain('#power'))
  it('know an estate and its buildings', () => expect(gramsOf('灯坏了', ['榕树苑 5–7 栋'])).toEqual(expect.arrayContaining(['&榕树苑', '>5', '>6', '>7'])))
  it('take an estate alone, and words that are none', () => {
    expect(gramsOf('灯坏了', ['榕树苑'])).toContain('&榕树苑')
    expect(gramsOf('灯坏了', ['', '5栋', '12–5 栋', '1–999 栋', '！？']).filter((gram) => /^[&>]/.test(gram))).toEqual(['>5'])
  })
  it('do not take the name of an estate for a thing', () => expect(gramsOf('电力小区停水', ['电力小区'])).not.toContain('#power'))
  it('are none where nothing is said', () => expect(gramsOf('！？😀')).toEqual([]))
})

describe('imprint', () => {
  it('keeps every gram that has a name apart, below those of buildings', () => {
    expect(new Set(imprintOf(namedGrams)).size).toBe(namedGrams.length)
    expect(namedGrams.length).toBeLessThan(base.building - base.lexicon)
  })
  it('is one string whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (text, places) => {
      const imprint = imprintOfText(text, places)
      expect(new Set(imprint).size).toBe(imprint.length)
      expect([...imprint].sort().join('')).toBe(imprint)
      expect(imprint.includes('\0')).toBe(false)
    }), { seed: profile.seed, numRuns: profile.fuzz })
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
  it('is the same both ways, between 0 and 1, and nothing is likelier than the text itself', () => {
    const text = fc.array(fc.constantFrom('路灯', '坏了', '榕树苑', '五栋', '电梯', '下水道', '堵', '，', '小区', '吵', '𠮷', 'abc', '12'), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, text, (a, b) => {
      fc.pre(imprintOfText(a) !== '' && imprintOfText(b) !== '')
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 10)
      expect(similarity(a, b)).toBeLessThanOrEqual(similarity(a, a) + 1e-12)
    }), { seed: profile.seed, numRuns: profile.fuzz })
  })
})

describe('ranking', () => {
  const published = ['6栋路灯不亮', '5栋电梯坏了', '5栋街灯灭了', '车位太少'].map((title, id) => ({ id, imprint: imprintOfText(title) }))
  const idsOf = (text: string, most = 5): number[] => rankSimilar(imprintOfText(text), published, { atLeast: alikeEnough, most, isOneKind: true }).map(({ candidate }) => candidate.id)
  it('gives the alike ones, most alike first', () => expect(idsOf('五栋路灯坏了')[0]).toBe(2))
  it('leaves out things of another kind', () => expect(idsOf('五栋路灯坏了')).not.toEqual(expect.arrayContaining([1])))
  it('gives no more than asked', () => expect(idsOf('路灯坏了', 1)).toHaveLength(1))
  it('gives nothing for nothing', () => expect(idsOf('')).toEqual([]))
  it('takes the same building of another estate for another building', () => {
    const [here, there] = [imprintOfText('9栋电梯坏了', ['茶山小区']), imprintOfText('9栋电梯坏了', ['桂花园'])].map((imprint, id) => ({ id, imprint }))
    const ranked = rankSimilar(imprintOfText('电梯停了', ['茶山小区 9 栋']), [there, here].flatMap((one) => one ?? []), { atLeast: 0, most: 2 })
    expect(ranked.map(({ candidate }) => candidate.id)).toEqual([0, 1])
  })
})

interface Labelled { readonly id: string; readonly split: string; readonly matter: string; readonly community: string; readonly place: string; readonly text: string }

describe('labelled submissions', () => {
  const labelled = (JSON.parse(readFileSync(path.join(__dirname, 'similar.labelled.json'), 'utf8')) as Labelled[])
    .map((text) => ({ ...text, imprint: imprintOfText(text.text, [text.place]) }))
  it.each([...new Set(labelled.map(({ split }) => split))])('%s: of the duplicates in a community 9 of 10 are among the first five', (split) => {
    const asked = labelled.filter((text) => text.split === split)
    const recalls = asked.flatMap((text) => {
      const others = asked.filter(({ community, id }) => community === text.community && id !== text.id)
      const wanted = Math.min(5, others.filter(({ matter }) => matter === text.matter).length)
      if (wanted === 0) return []
      const found = rankSimilar(text.imprint, others, { atLeast: 0.01, most: 5 }).filter(({ candidate }) => candidate.matter === text.matter)
      return [found.length / wanted]
    })
    expect(recalls.length).toBeGreaterThan(40)
    expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThanOrEqual(0.9)
  })
})
