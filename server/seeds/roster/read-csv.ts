import { tableOf, type TableLine } from '../../platform/documents/model/table'
import { readCsvLines, TableUnreadable } from '../../platform/documents/read-text-table'
import { RosterRefused } from './roster-refused'
import type { Sheet, SheetName } from './sheets'

function linesOf(source: string, bytes: Buffer): TableLine[] {
  try {
    return readCsvLines(source, bytes)
  } catch (error) {
    if (error instanceof TableUnreadable) throw new RosterRefused([error.fault])
    throw error
  }
}

/** A CSV file in UTF-8 (with or without BOM) or GBK. */
export const readCsv = (name: SheetName, source: string, bytes: Buffer): Sheet => ({ name, ...tableOf(source, linesOf(source, bytes)) })
