import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { Answer, World } from './issue-world'

export interface Downloaded { readonly status: number; readonly bytes: Buffer; readonly headers: Record<string, unknown> }

/** Fetches what a link leads to, as a browser does: without any token. */
export async function fetchLink(world: World, url: string): Promise<Downloaded> {
  const reply = await world.app.inject({ url, headers: { host: 'elsewhere.test' } })
  return { status: reply.statusCode, bytes: reply.rawPayload, headers: reply.headers }
}

export const linkOf = ({ status, body }: Answer): string => {
  if (status !== 200) throw new Error(`no link: ${status} ${String(body.code)}`)
  return String(body.url)
}

export async function sheetOf(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

export const cellsOf = (sheet: ExcelJS.Worksheet, line: number): unknown[] => Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(line, at + 1).value)

/** Every word of a .docx. */
export const wordsOf = (bytes: Buffer): string => strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array()).replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

/** A body with one file, as a form sends it. */
export function multipart(file: Buffer | string, name?: string): { body: Buffer; headers: Record<string, string> } {
  const boundary = 'boundaryOfTheTest'
  const field = name === undefined ? '' : `--${boundary}\r\ncontent-disposition: form-data; name="name"\r\n\r\n${name}\r\n`
  const head = `${field}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="list"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return { body: Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${boundary}--\r\n`)]), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
