import fc from 'fast-check'
import { profile } from '../../../test/profile'
import { hasPersonal, maskPersonal, maskPhone } from './mask'

describe('mobiles', () => {
  it.each([
    '13812342201', '138 1234 2201', '138-1234-2201', '1381234 2201', '138 12342201', '138.1234.2201', '138·1234·2201', '１３８１２３４２２０１', '１３８－１２３４－２２０１',
    '8613812342201', '+8613812342201', '+86 138 1234 2201', '0086-13812342201', '1 3 8 1 2 3 4 2 2 0 1', '1-3-8-1-2-3-4-2-2-0-1',
    '1.3.8.1.2.3.4.2.2.0.1', '13 81 23 42 20 1', '138\u200b1234\u200b2201', '138\u00a01234\u00a02201', '1３8１2３4２2０1', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟐𝟐𝟎𝟏', '①③⑧①②③④②②⓪①',
    '一三八一二三四二二零一', '幺三八幺二三四二二〇幺', '138一二三四2201', '138I234220l', '138I2342 2Ol',
  ])('%s', (number) => {
    const masked = maskPersonal(`请打${number}找我`)
    expect(masked).toBe('请打138****2201找我')
    expect(hasPersonal(masked)).toBe(false)
  })
  it.each([
    ['5栋13812342201', '5栋138****2201'],
    ['2026-11-23 13812342201', '2026-11-23 138****2201'],
    ['13812342201/13912342202', '138****2201/139****2202'],
    ['电话13812342201,13812342201', '电话138****2201,138****2201'],
    ['值班12000010001', '值班120****0001'],
    ['13812342201 5栋301', '138****2201 5栋301'],
    ['共2人13812342201', '共2人138****2201'],
    ['之一13812342201', '之一138****2201'],
  ])('%s → %s', (text, masked) => expect(maskPersonal(text)).toBe(masked))
})

describe('other numbers of a person', () => {
  it.each([
    ['座机023-56551234', '座机023-****1234'],
    ['(023)56551234', '023-****1234'],
    ['02356551234', '023-****1234'],
    ['0718 8221234', '0718-****1234'],
    ['电话：56551234', '电话：56****34'],
    ['联系电话是 5655-1234', '联系电话是 56****34'],
    ['身份证500236199001011234', '身份证500****'],
    ['身份证50023619900101123X', '身份证500****'],
    ['身份证50023619900101123x。', '身份证500****。'],
    ['500236 19900101 1234', '500****'],
    ['老证500236900101123', '老证500****'],
    ['５００２３６１９９００１０１１２３４', '５００****'],
    ['卡号6222021234567890123', '卡号6222****0123'],
    ['卡6222 0212 3456 7890 123', '卡6222****0123'],
    ['卡6222-0212-3456-7890', '卡6222****7890'],
  ])('%s → %s', (text, masked) => {
    const got = maskPersonal(text)
    expect(got.normalize('NFKC')).toBe(masked.normalize('NFKC'))
    expect(hasPersonal(got)).toBe(false)
  })
})

describe('plates, mail, accounts', () => {
  it.each([
    ['车牌渝F12345堵门', '车牌渝F****堵门'],
    ['渝F·12345', '渝F****'],
    ['渝fa1234', '渝f****'],
    ['渝 F 12345', '渝F****'],
    ['渝F123 45', '渝F****'],
    ['渝F1·2·3·4·5', '渝F****'],
    ['渝FD12345', '渝F****'],
    ['渝F12345D', '渝F****'],
    ['渝Ｆ１２３４５', '渝F****'],
    ['川A8K9L2车', '川A****车'],
    ['教练车渝F1234学', '教练车渝F****'],
    ['渝F12345 5栋', '渝F**** 5栋'],
    ['发到zhang.san@qq.com', '发到z***@qq.com'],
    ['1381234@163.com', '1***@163.com'],
    ['ｚｈａｎｇ＠qq.com', 'z***@qq.com'],
    ['微信号：zhangsan123', '微信号:zh****'],
    ['加vx zhang_san88', '加vx zh****'],
    ['VX:zhangsan', 'VX:zh****'],
    ['薇信zhangsan1', '薇信zh****'],
    ['QQ123456789', 'QQ12****'],
    ['wechat: li-si2026', 'wechat: li****'],
  ])('%s → %s', (text, masked) => {
    const got = maskPersonal(text)
    expect(got.normalize('NFKC')).toBe(masked)
    expect(hasPersonal(got)).toBe(false)
  })
})

describe('what is nobody\'s', () => {
  it.each([
    '榕树苑5栋2单元301', '1301 1302 1303户都漏水', '5–8栋、12栋、13栋', '2026-11-23 19:42', '2026年11月23日', '20261123', '鱼复-20261123-0007', '鱼复-20261123-0007 13栋',
    '每月18.5元，共12,800元', '13.5 14.5 16.5 17.5平米', '收了13800元', '100000000元', '12345热线', '请打110或96333', '400-820-8820客服', '电话20261123打的', '2023 2024 2025 2026年',
    '停水3天', '3号楼1301至1308', '电梯编号31105001', '微信群里说过', '微信小程序', '京东快递柜', '新A区到B区', '云A栋', '贵妃路12345号', '早上8:30到晚上22:00', '第1、2、3、4、5、6、7、8、9、10、11栋',
    '15 2026-11-23 8:00', '@所有人', '三栋一单元二零一', '一二三四五六七八', '0.5米', 'wx', 'vx',
  ])('%s stays', (text) => expect(maskPersonal(text)).toBe(text))
})

describe('masking', () => {
  it('keeps the words around, also emoji and rare characters', () => {
    expect(maskPersonal('😀𠮷家13812342201👨‍👩‍👧')).toBe('😀𠮷家138****2201👨‍👩‍👧')
  })
  it('masks every kind at once', () => {
    expect(maskPersonal('我13812342201，车渝F12345，证500236199001011234')).toBe('我138****2201，车渝F****，证500****')
  })
  it('leaves nothing that it would mask again, and never fails', () => {
    const piece = fc.oneof(fc.constantFrom('1', '3', '8', '0', ' ', '-', '渝F', '微信', 'qq', '@', '.com', '一', '电话', '6222', '2026-11-23', '\u200b', '栋', '023', 'a', '５'), fc.string({ unit: 'grapheme', maxLength: 2 }))
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      expect(hasPersonal(maskPersonal(parts.join('')))).toBe(false)
    }), { seed: profile.seed, numRuns: profile.fuzz })
  })
  it('hides every mobile, wherever it stands', () => {
    const around = fc.constantFrom('', '电话', '我家', ' ', '，', '栋', '号', '微信', '（', '：')
    const tail = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    fc.assert(fc.property(around, fc.integer({ min: 3, max: 9 }), tail, around, (before, second, rest, after) => {
      const number = `1${second}${rest.join('')}7`
      expect(maskPersonal(`${before}${number}${after}`)).not.toContain(number)
    }), { seed: profile.seed, numRuns: profile.fuzz })
  })
  it('answers long hostile texts at once', () => {
    const started = performance.now()
    for (const text of ['1'.repeat(2000), '1 '.repeat(1000), '13'.repeat(1000), 'a'.repeat(2000), '渝F'.repeat(1000), '1-3-'.repeat(500), 'a.'.repeat(1000), '微信'.repeat(1000)]) maskPersonal(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a phone for who handles', () => {
  it.each([['13812342201', '138****2201'], ['138 1234 2201', '138****2201'], ['023-56551234', '023****1234'], ['56551234', '565****34']])('%s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked))
})
