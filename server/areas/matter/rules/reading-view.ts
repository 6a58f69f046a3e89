/** A text as a machine reads it: one code unit a character, width and style folded, invisible characters left out. */
export interface ReadingView {
  readonly text: string
  /** Replaces spans of the view in the original text; spans in order, not overlapping. */
  replace(spans: readonly Span[]): string
}
export interface Span { readonly from: number; readonly until: number; readonly by: string }

const invisible = /[\p{Cf}\ufe0e\ufe0f]/u
// Stands for characters beyond the first plane, so that every character is one code unit wide.
const placeholder = '\ue000'

// Most characters are ASCII or Han and stand for themselves; asking Unicode for each would cost a list its speed.
const isPlain = (char: string): boolean => char < '\u007f' || (char >= '\u4e00' && char <= '\u9fff')

const folded = (char: string): string => {
  if (isPlain(char)) return char
  const plain = char.normalize('NFKC')
  if (plain.length === 1) return plain
  return char.length === 1 ? char : placeholder
}

/** `also` folds further characters, e.g. Chinese numerals into digits. */
export function readingView(original: string, also: ReadonlyMap<string, string> = new Map()): ReadingView {
  const chars = Array.from(original)
  const seen = chars.flatMap((char, index) => (!isPlain(char) && invisible.test(char) ? [] : [{ index, char: also.get(char) ?? folded(char) }]))
  return {
    text: seen.map(({ char }) => char).join(''),
    replace(spans) {
      let out = ''
      let at = 0
      for (const { from, until, by } of spans) {
        const first = seen[from]
        const last = seen[until - 1]
        if (!first || !last) continue
        out += chars.slice(at, first.index).join('') + by
        at = last.index + 1
      }
      return out + chars.slice(at).join('')
    },
  }
}
