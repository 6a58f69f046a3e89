import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elsewhereIn, emergencyIn } from './elsewhere'

const urgent = (text: string): (string | null)[] => emergencyIn(text).map(({ phone }) => phone)
const elsewhere = (text: string): (string | null)[] => elsewhereIn(text).map(({ key }) => key)

describe('at once', () => {
  it.each([
    ['5栋着火了', ['119']], ['三楼在冒黑烟快来人', ['119']], ['楼道里有浓烟', ['119']], ['煤气泄漏，味道很大', ['119']], ['厨房天然气漏了', ['119']], ['电瓶车爆炸', ['119']], ['闻到燃气味', ['119']],
    ['楼下有人打架', ['110']], ['有人持刀', ['110']], ['有人抢劫', ['110']], ['陌生人闯进我家', ['110']], ['楼顶有人要跳楼', ['110']], ['家里进小偷了', ['110']], ['老人走失两小时了', ['110']], ['邻居家暴打老婆', ['110']],
    ['我爸晕倒了', ['120']], ['老人心脏病发作', ['120']], ['有人触电了', ['120']], ['小孩从楼上掉下来', ['120']], ['胸口疼得厉害', ['120']], ['老人摔断腿', ['120']],
    ['电梯困人了', ['96333']], ['我妈被关在电梯里', ['96333']], ['5栋电梯坏了，有两个人困在里面', ['96333']], ['电梯停了，人出不来', ['96333']],
    ['着火了，有人昏迷', ['119', '120']],
    ['没有人管，5栋着火了', ['119']], ['没有人来救楼上5栋着火了', ['119']], ['煤气可能泄漏了', ['119']], ['好像可能着火了', ['119']], ['楼上着火了担心煤气爆炸', ['119']], ['消防通道堵着，楼上着火了', ['119']],
  ])('%s → %j', (text, phones) => expect(urgent(text)).toEqual(phones))

  it.each([
    '消防通道被车堵了', '灭火器过期了', '消防栓没水', '有火灾隐患', '飞线充电容易着火', '怕引起火灾', '担心煤气泄漏', '希望搞一次消防演练', '去年5栋着过火，线路还没换', '线路老化有可能着火', '电线乱拉可能引起火灾', '以前失火过', '油烟太大', '烧烤烟味大', '火锅店扰民', '火车站公交太少',
    '两只狗天天打架', '希望装监控防小偷', '有人偷倒垃圾', '工地偷工减料', '门禁被打坏了', '电动车闯红灯', '没有打架',
    '差点摔断腿', '路滑怕老人摔倒', '希望配个急救箱', '没有人晕倒', '老人看病不方便',
    '电梯坏了没困人', '电梯坏了，没有人被困', '电梯又坏了', '电梯没有困人，就是不动', '电梯广告太吵', '怕被困在电梯里', '电梯门口堆杂物',
    '路灯坏了', '下水道堵了', '',
  ])('not for 「%s」', (text) => expect(urgent(text)).toEqual([]))
})

describe('elsewhere', () => {
  it.each([
    ['法院判决了对方不执行', ['court']], ['我要起诉物业', ['court']], ['劳动仲裁没结果', ['court']],
    ['举报社区书记收钱', ['discipline']], ['干部贪污', ['discipline']],
    ['我信访了两年', ['petition']],
    ['老板拖欠工资三个月', ['labour']], ['社保断缴怎么办', ['labour']], ['工地欠农民工工钱', ['labour']],
    ['健身房跑路了不退钱', ['consumer']], ['超市卖过期牛奶', ['consumer']], ['买到假货', ['consumer']],
    ['户口怎么迁', ['government']], ['补办身份证要什么材料', ['government']],
  ])('%s → %j', (text, keys) => expect(elsewhere(text)).toEqual(keys))

  it.each(['路灯坏了', '法院旁边的路坑洼', '信访办门口没有斑马线', '垃圾腐败发臭', '灭火器过期了', '小区停车难', '举报楼上高空抛物', '希望开社区食堂', '', '主任很久没来走访'])('not for 「%s」', (text) => expect(elsewhere(text)).toEqual([]))

  it('tells where to go and that it can still be sent', () => {
    for (const text of ['判决', '贪污', '信访', '欠薪', '假货', '户口']) {
      const [place] = elsewhereIn(text)
      expect(place?.sentence).toMatch(/您也可以照样提交$/)
      expect(place?.name).toBeTruthy()
    }
  })
})

describe('on every phone', () => {
  const source = readFileSync(join(__dirname, 'elsewhere.ts'), 'utf8')
  it('runs where regular expressions know no lookbehind', () => expect(source).not.toMatch(/\(\?<[=!]/))
  it('imports nothing', () => expect(source).not.toMatch(/^import /m))
  it('answers the same when asked again', () => {
    expect(urgent('着火了')).toEqual(urgent('着火了'))
    expect(urgent('怕着火')).toEqual(urgent('怕着火'))
  })
  it('answers a long text at once', () => {
    const started = performance.now()
    for (const text of ['怕'.repeat(2000), '电梯'.repeat(1000), '没有'.repeat(1000), '怕火'.repeat(1000)]) emergencyIn(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
