import type { Cell, Workbook, Worksheet } from 'exceljs'
import type { TableLine } from './model/table'

// A day comes as a Date at midnight UTC; numbers and formulas as what the cell shows.
const textOf = (cell: Cell): string => {
  const value = cell.formula ? cell.result : cell.value
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '')
  return value === null || value === undefined ? '' : cell.text
}

/** The lines of one sheet, with the numbers the spreadsheet shows. */
export function sheetLines(sheet: Worksheet): TableLine[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, position) => position + 1)
  const lines: TableLine[] = []
  sheet.eachRow((row, line) => lines.push({ line, values: columns.map((column) => textOf(row.getCell(column)).trim()) }))
  return lines
}

/** An .xlsx, from a file or from what somebody uploaded; exceljs takes a third of a second to load, so only when one comes. */
export async function openWorkbook(source: string | ArrayBuffer): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  await (typeof source === 'string' ? book.xlsx.readFile(source) : book.xlsx.load(source))
  return book
}
