import fc from 'fast-check'
import { brief } from './brief'

it.each<[string, number, string]>([['短', 5, '短'], ['一二三四五', 5, '一二三四五'], ['一二三。四五六七', 6, '一二三。…'], ['一二三，四五六七', 6, '一二三…'], ['一。二三四五六七八', 6, '一。二三四…'], ['𠮷𠮷𠮷𠮷', 3, '𠮷𠮷…']])('shortens %s to %d', (text, most, short) => {
  expect(brief(text, most)).toBe(short)
})

it('never grows, and ends in … exactly when something is missing', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('街', '。', '，', '𠮷', 'a', '\n'), maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
    const short = brief(text, most)
    expect(Array.from(short).length).toBeLessThanOrEqual(most)
    expect(short === text || short.endsWith('…')).toBe(true)
  }))
})
