import fc from 'fast-check'
import { maskPersonal, mobileIn } from './mask'

it.each([
  ['路灯坏了，请打 13812342201', '13812342201'], ['电话138-1234-2201，急', '13812342201'], ['手机 138 1234 2201', '13812342201'], ['+86 13812342201', '13812342201'], ['(86)138 12342201', '13812342201'],
  ['１３８１２３４２２０１', '13812342201'], ['1381234\u200b2201', '13812342201'], ['微信同号13812342201', '13812342201'], ['我的微信号13812342201', '13812342201'], ['幺三八一二三四二二零一', '13812342201'], ['13812342201@139.com', '13812342201'],
  ['先打13812342201，不通打13912342202', '13812342201'], ['12000090001', '12000090001'],
])('%s', (text, mobile) => expect(mobileIn(text)).toBe(mobile))

it.each([
  '路灯坏了', '5栋2单元301', '编号20261123000123', '510281199001011234', '510281 1990 01 01 123X', '023-58123456', '6222021234567890123', '2026-11-23 10:00', '1381234220', '138123422011', '138****2201', '',
])('nothing to call back in 「%s」', (text) => expect(mobileIn(text)).toBeNull())

it('finds it wherever it stands, and what is found is hidden from others', () => {
  const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
  const words = fc.stringMatching(/^[路灯坏了，请打我家在栋楼下]{0,20}$/)
  fc.assert(fc.property(mobile, words, words, fc.constantFrom('', '-', ' '), (number, before, after, gap) => {
    const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap)
    const text = `${before}${written}${after}`
    const found = mobileIn(text)
    // What reads as a day (199-2026 …) is left alone by both.
    if (maskPersonal(text) === text) expect(found).toBeNull()
    else expect(found).toBe(number)
  }))
})
