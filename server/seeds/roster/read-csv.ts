import { parse, type InfoRecord } from 'csv-parse/sync'
import { RosterRefused } from './fault'
import type { Sheet, SheetName, SheetRow } from './sheets'

// A spreadsheet saves CSV in the machine's own encoding, which in China's offices is GBK; UTF-8 is told by its strictness.
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

// One kind of line ending, so that lines are counted as a spreadsheet counts them.
const evenLines = (text: string): string => text.replace(/\r\n?/g, '\n')

interface Line { readonly line: number; readonly values: readonly string[] }

function linesOf(text: string, source: string): Line[] {
  const lines: Line[] = []
  const keep = (values: string[], { lines: line }: InfoRecord): null => {
    lines.push({ line, values })
    return null
  }
  try {
    parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, on_record: keep })
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : null
    throw new RosterRefused([{ source, line, column: null, text: '这一行的引号不成对，读不下去。请检查引号，或重新另存为 CSV' }])
  }
  return lines
}

export function sheetOf(name: SheetName, source: string, [first, ...others]: readonly Line[]): Sheet {
  const header = (first?.values ?? []).map((column) => column.trim())
  const rowOf = (values: readonly string[]): SheetRow['cells'] => new Map(header.map((column, position) => [column, values[position] ?? '']))
  const rows = others.filter(({ values }) => values.some((value) => value.trim() !== ''))
  return { name, source, header, rows: rows.map(({ line, values }) => ({ line, cells: rowOf(values) })) }
}

/** A CSV file in UTF-8 (with or without BOM) or GBK. */
export const readCsv = (name: SheetName, source: string, bytes: Buffer): Sheet =>
  sheetOf(name, source, linesOf(evenLines(decoded(bytes)), source))
