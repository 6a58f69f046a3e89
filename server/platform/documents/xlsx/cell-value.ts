import { printable } from '../model/printable'
import type { CellKind, SheetCell } from '../model/sheet-document'

const chinaOffset = 8 * 3_600_000
const dayMs = 86_400_000
// A spreadsheet holds no more in one cell.
const mostCharacters = 32_000

// A spreadsheet knows no time zones and exceljs writes UTC: China's wall clock stands there as if it were UTC.
function wallClock(at: Date, kind: CellKind): Date {
  const wall = at.getTime() + chinaOffset
  return new Date(kind === 'day' ? wall - (wall % dayMs) : wall - (wall % 60_000))
}

const formulaStart = /^\s*[=+\-@]/

export interface CellContent { readonly value: string | number | Date | null; readonly format: string }

const formats: Record<Exclude<CellKind, 'text'>, string> = { number: '0', day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' }

// 「文本」 keeps =1+1 a text also after somebody edits the cell. Old Excel shows #### for such cells beyond 255 characters, so long harmless ones go without.
const textFormat = (text: string): string => (text.length <= 255 || formulaStart.test(text) ? '@' : 'General')

/** What a cell holds and how it shows it. Words are always written as text, never as a formula. */
export function cellContent(cell: SheetCell, kind: CellKind): CellContent {
  if (cell instanceof Date) return { value: wallClock(cell, kind), format: kind === 'day' ? formats.day : formats.moment }
  if (typeof cell === 'number') return { value: cell, format: formats.number }
  if (cell === null || cell === '') return { value: null, format: kind === 'text' ? '@' : formats[kind] }
  const text = printable(cell)
  const kept = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…（余下略，见系统）` : text
  return { value: kept, format: textFormat(kept) }
}
