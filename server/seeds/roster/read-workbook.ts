import { tableOf } from '../../platform/documents/model/table'
import { openWorkbook, sheetLines } from '../../platform/documents/read-workbook-lines'
import { shapeOf, sheetNames, type Sheets } from './sheets'

/** An .xlsx with one sheet for each table, named in English as the files or in Chinese. */
export async function readWorkbook(path: string): Promise<Sheets> {
  const book = await openWorkbook(path)
  return Object.fromEntries(sheetNames.flatMap((name) => {
    const sheet = book.getWorksheet(name) ?? book.getWorksheet(shapeOf(name).title)
    return sheet ? [[name, { name, ...tableOf(`「${sheet.name}」表`, sheetLines(sheet)) }]] : []
  }))
}
