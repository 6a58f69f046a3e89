import ExcelJS from 'exceljs'
import { sheetOf } from './read-csv'
import { shapeOf, sheetNames, type Sheets } from './sheets'

// A day comes as a Date at midnight UTC; numbers and formulas as what the cell shows.
const textOf = (cell: ExcelJS.Cell): string => {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value
  return value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : cell.text
}

const linesOf = (sheet: ExcelJS.Worksheet) => {
  const columns = Array.from({ length: sheet.columnCount }, (_, position) => position + 1)
  const lines: { line: number; values: string[] }[] = []
  sheet.eachRow((row, line) => lines.push({ line, values: columns.map((column) => textOf(row.getCell(column)).trim()) }))
  return lines
}

/** An .xlsx with one sheet for each table, named in English as the files or in Chinese. */
export async function readWorkbook(path: string): Promise<Sheets> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return Object.fromEntries(sheetNames.flatMap((name) => {
    const sheet = book.getWorksheet(name) ?? book.getWorksheet(shapeOf(name).title)
    return sheet ? [[name, sheetOf(name, `「${sheet.name}」表`, linesOf(sheet))]] : []
  }))
}
