import { chinaDay, chinaParts } from '../../clock/china-time'
import type { PaperDocument } from './paper-document'

/** What stands in a column: words, a whole number, a day, or a day with its time (both as instants, shown in China's time). */
export type CellKind = 'text' | 'number' | 'day' | 'moment'
export type SheetCell = string | number | Date | null

export interface SheetColumn {
  readonly title: string
  /** In characters of a spreadsheet. */
  readonly width: number
  readonly kind: CellKind
  readonly centred?: boolean
  /** Offered in the cell; an empty list offers nothing. */
  readonly choices?: readonly string[]
  /** Shown when the cell is chosen. */
  readonly hint?: string
}

/** A table as an office prints and keeps it: a title, a line of what and when, columns, rows. */
export interface SheetDocument {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly mark: string | null
  readonly paper: 'A3' | 'A4'
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** So many columns stay in view when scrolling to the right. */
  readonly frozenColumns: number
  /** Rows are high enough to write in by hand. */
  readonly toFillIn?: boolean
  /** Empty rows to fill in below. */
  readonly emptyRows?: number
  readonly createdAt: Date
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const momentText = (at: Date): string => {
  const { day, hour, minute } = chinaParts(at)
  return `${day} ${twoDigits(hour)}:${twoDigits(minute)}`
}

const cellText = (cell: SheetCell | undefined, kind: CellKind): string => {
  if (cell instanceof Date) return kind === 'day' ? chinaDay(cell) : momentText(cell)
  return cell === null || cell === undefined ? '' : String(cell)
}

/** The same table on paper, for .docx and .pdf. */
export const paperOfSheet = ({ title, subtitle, mark, columns, rows, createdAt }: SheetDocument): PaperDocument => ({
  title, subtitle, mark, createdAt, page: 'wide',
  blocks: [{
    kind: 'table',
    columns: columns.map(({ title: name, width, kind, centred }) => ({ title: name, width, ...((centred || kind !== 'text') && { centred: true }) })),
    rows: rows.map((row) => columns.map(({ kind }, position) => cellText(row[position], kind))),
  }],
})
