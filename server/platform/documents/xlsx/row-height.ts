// Fonts that stand in for the office's own are taller.
const lineHeight = 15
// A spreadsheet draws no higher row.
const highest = 409

const wide = (char: string): number => (char.charCodeAt(0) < 0x2e80 ? 1 : 2)
const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + wide(char), 0)

const linesIn = (text: string, width: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1.5))), 0)

/** Points for the row: programs do not all fit wrapped rows by themselves, and a cut row is a lost one. */
export function rowHeight(texts: readonly string[], widths: readonly number[], least: number): number {
  const lines = Math.max(1, ...texts.map((text, at) => linesIn(text, widths[at] ?? 10)))
  return Math.min(highest, Math.max(least, lines * lineHeight + 5))
}
