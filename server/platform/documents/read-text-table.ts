import { parse, type InfoRecord } from 'csv-parse/sync'
import type { Fault } from './model/fault'
import type { TableLine } from './model/table'

/** A table of text that cannot be read at all: a quote that is never closed. */
export class TableUnreadable extends Error {
  constructor(readonly fault: Fault) {
    super(fault.text)
    this.name = 'TableUnreadable'
  }
}

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

function linesOf(text: string, source: string, options: { delimiter: string; relax_quotes: boolean }): TableLine[] {
  const lines: TableLine[] = []
  const keep = (values: string[], { lines: line }: InfoRecord): null => {
    lines.push({ line, values })
    return null
  }
  try {
    parse(evenLines(text), { ...options, bom: true, relax_column_count: true, skip_empty_lines: true, on_record: keep })
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : null
    throw new TableUnreadable({ source, line, column: null, text: '这一行的引号不成对，读不下去。请检查引号，或重新另存为 CSV' })
  }
  return lines
}

/** A CSV file in UTF-8 (with or without BOM) or GBK. */
export const readCsvLines = (source: string, bytes: Buffer): TableLine[] => linesOf(decoded(bytes), source, { delimiter: ',', relax_quotes: false })

/** Cells as Excel or WPS put them on the clipboard: tabs between, quotes only round what holds a line break; a quote within a cell is just a quote. */
export const readPastedLines = (source: string, text: string): TableLine[] => linesOf(text, source, { delimiter: '\t', relax_quotes: true })
