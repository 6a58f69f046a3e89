import LineBreaker from 'linebreak'

export interface WrappedLine {
  readonly text: string
  /** The paragraph ends here: such a line is not stretched. */
  readonly last: boolean
}

type Measure = (text: string) => number

// Pieces that must not be parted: one Han character with its punctuation, a number, a word.
function piecesOf(text: string): string[] {
  const breaker = new LineBreaker(text)
  const pieces: string[] = []
  let from = 0
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    // The library's edition of the rules joins a number and a full-width bracket: in Chinese a line may end between them.
    pieces.push(...text.slice(from, at.position).split(beforeBracket))
    from = at.position
  }
  return joinedDates(pieces)
}

const beforeBracket = /(?<=[^（《「『〔【])(?=[（《「『〔【])/

// 2026年11月24日 stays whole.
const joinedDates = (pieces: readonly string[]): string[] => pieces.reduce<string[]>((joined, piece) => {
  const before = joined.at(-1) ?? ''
  const goesOn = (/\d$/.test(before) && /^[年月日时分]/.test(piece)) || (/\d[年月日时]$/.test(before) && /^\d/.test(piece))
  if (goesOn) joined[joined.length - 1] = before + piece
  else joined.push(piece)
  return joined
}, [])

// An address without a break would run off the paper.
const cutToFit = (piece: string, width: number, measure: Measure): string[] => (measure(piece.trimEnd()) <= width ? [piece] : Array.from(piece))

function wrapOne(text: string, width: number, measure: Measure, indent: number): WrappedLine[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text).flatMap((one) => cutToFit(one, width, measure))) {
    const room = width - (lines.length === 0 ? indent : 0)
    if (line !== '' && used + measure(piece.trimEnd()) > room + 0.01) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += measure(piece)
  }
  return [...lines, line.trimEnd()].map((one, at) => ({ text: one, last: at === lines.length }))
}

/** The lines of a text in a width: line breaks that a person typed stay, no line begins with a comma or ends with an opening bracket. */
export const wrapLines = (text: string, width: number, measure: Measure, indent = 0): WrappedLine[] =>
  text.split('\n').flatMap((paragraph) => wrapOne(paragraph, width, measure, indent))
