const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
// Joiners and variation selectors only choose among shapes; without them the plain character stands.
const selectors = /[\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const missingMark = '〓'
const pictureMark = '〔表情〕'

export interface Speller {
  spell(text: string): string
  /** Characters that the font lacks, in the order they came. */
  readonly missing: ReadonlySet<string>
}

/** Replaces what the font cannot draw, so that nothing vanishes: a pictograph by a word, any other character by 〓, kept to be named. */
export function speller(canDraw: (codePoint: number) => boolean): Speller {
  const missing = new Set<string>()
  const drawn = (char: string): boolean => char === '\n' || canDraw(char.codePointAt(0) ?? 0)
  const spellOne = (segment: string): string => {
    const plain = segment.replace(selectors, '')
    if (Array.from(plain).every(drawn)) return plain
    if (pictograph.test(plain)) return pictureMark
    return Array.from(plain, (char) => {
      if (drawn(char)) return char
      missing.add(char)
      return missingMark
    }).join('')
  }
  return { spell: (text) => Array.from(graphemes.segment(text), ({ segment }) => spellOne(segment)).join(''), missing }
}

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Said at the foot of the paper: the .docx keeps such characters, and the office's fonts have most of them. */
export const missingNote = (missing: ReadonlySet<string>): string =>
  `注：文中「${missingMark}」处是字库里没有的生僻字（${Array.from(missing, codeOf).join('、')}），请手写补上，或改用 Word 版打印。`
