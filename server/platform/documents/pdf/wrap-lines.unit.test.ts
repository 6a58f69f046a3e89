import fc from 'fast-check'
import { wrapLines } from './wrap-lines'

const measure = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)
const wrap = (text: string, width: number, indent = 0): string[] => wrapLines(text, width, measure, indent).map((line) => line.text)

it.each<[string, number, string[]]>([
  ['一二三四五，六', 5, ['一二三四', '五，六']],
  ['一二三（四五六）', 4, ['一二三', '（四五', '六）']],
  ['请于2026年11月24日前函复', 8, ['请于', '2026年11月24日前', '函复']],
  ['工单（20261103001234）转来', 8, ['工单（2026110300', '1234）转来']],
  ['编号 YF-20261103-0012 号', 9, ['编号', 'YF-20261103-0012', '号']],
  ['一\n\n二', 5, ['一', '', '二']],
  ['', 5, ['']],
])('wraps %s', (text, width, lines) => { expect(wrap(text, width)).toEqual(lines) })

it('leaves room for an indent in the first line only', () => { expect(wrap('一二三四五六七八', 4, 2)).toEqual(['一二', '三四五六', '七八']) })

it('says which line ends a paragraph', () => {
  expect(wrapLines('一二三\n四', 2, measure)).toEqual([{ text: '一二', last: false }, { text: '三', last: true }, { text: '四', last: true }])
})

it('loses nothing but blanks at line ends and never runs over', () => {
  const words = fc.string({ unit: fc.constantFrom('街', '道', '，', '。', '（', '）', '“', '”', '1', '2', 'a', ' ', '年', '月', '\n', '—', '%', '/', '.'), maxLength: 80 })
  fc.assert(fc.property(words, fc.integer({ min: 4, max: 20 }), (text, width) => {
    const lines = wrap(text, width)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
  }))
})
