import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import type { SheetName } from './sheets'

/** A row as it stands, with the line number that a person sees. */
export interface RawRow { readonly line: number; readonly cells: Record<string, string> }
export type RawSheets = Record<SheetName, RawRow[]>

const readCsv = (path: string): RawRow[] => {
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(readFileSync(path), { bom: true, columns: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true })
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
}

const cellText = (value: ExcelJS.CellValue): string => (value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value).trim())

function readWorksheet(sheet: ExcelJS.Worksheet): RawRow[] {
  const names: string[] = []
  sheet.getRow(1).eachCell((cell, column) => { names[column] = cellText(cell.value) })
  const rows: RawRow[] = []
  sheet.eachRow((row, line) => {
    if (line === 1) return
    rows.push({ line, cells: Object.fromEntries(names.flatMap((name, column) => (name ? [[name, cellText(row.getCell(column).value)]] : []))) })
  })
  return rows
}

/** A folder of .csv files, or one .xlsx with a sheet for each of them; throws where one is missing. */
export async function readSheets(source: string): Promise<RawSheets> {
  const missing = (name: string): never => { throw new Error(`名册里缺少「${name}」`) }
  if (statSync(source).isDirectory()) {
    return fromEach((name) => {
      const path = join(source, `${name}.csv`)
      return existsSync(path) ? readCsv(path) : missing(`${name}.csv`)
    })
  }
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(source)
  return fromEach((name) => {
    const sheet = book.getWorksheet(name)
    return sheet ? readWorksheet(sheet) : missing(name)
  })
}

const fromEach = (read: (name: SheetName) => RawRow[]): RawSheets => ({
  communities: read('communities'), grids: read('grids'), groups: read('groups'), deputies: read('deputies'), handlers: read('handlers'),
  'speaking-points': read('speaking-points'), venues: read('venues'), codes: read('codes'), staff: read('staff'),
})

