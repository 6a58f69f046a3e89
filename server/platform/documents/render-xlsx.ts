import type { Borders, Worksheet } from 'exceljs'
import type { SheetDocument } from './model/sheet-document'
import { cellContent } from './xlsx/cell-value'
import { offerChoices } from './xlsx/offer-choices'
import { rowHeight } from './xlsx/row-height'

const song = '宋体'
const thin = { style: 'thin' } as const
const border: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin }

/** Lines above the rows: title, what and when, the columns' names. */
export const sheetHeaderLines = 3
const paperSizes = { A3: 8, A4: 9 } as const

// & begins a code in a spreadsheet's header.
const inHeader = (text: string): string => text.replaceAll('&', '&&')

function setUpPrint(sheet: Worksheet, { paper, mark }: SheetDocument): void {
  // A3 is missing in the library's types.
  Object.assign(sheet.pageSetup, {
    paperSize: paperSizes[paper], orientation: paper === 'A3' ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
    printTitlesRow: `1:${sheetHeaderLines}`, margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  })
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页'
  if (mark) sheet.headerFooter.oddHeader = `&R${inHeader(mark)}`
}

function writeTop(sheet: Worksheet, { title, subtitle, mark, columns }: SheetDocument): void {
  const last = columns.length
  sheet.mergeCells(1, 1, 1, last)
  sheet.mergeCells(2, 1, 2, last)
  Object.assign(sheet.getCell(1, 1), { value: title, font: { name: song, size: 20, bold: true }, alignment: { horizontal: 'center', vertical: 'middle' } })
  Object.assign(sheet.getCell(2, 1), { value: mark ? `${subtitle}　　${mark}` : subtitle, font: { name: song, size: 11 }, alignment: { horizontal: 'left', vertical: 'middle' } })
  sheet.getRow(1).height = 36
  sheet.getRow(2).height = 22
  columns.forEach(({ title: name }, at) => {
    Object.assign(sheet.getCell(sheetHeaderLines, at + 1), {
      value: name, border, font: { name: song, size: 10, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    })
  })
  sheet.getRow(sheetHeaderLines).height = 30
}

function writeRows(sheet: Worksheet, { columns, rows, toFillIn, emptyRows = 0 }: SheetDocument): void {
  const widths = columns.map(({ width }) => width)
  const all = [...rows, ...Array.from({ length: emptyRows }, () => [])]
  all.forEach((row, at) => {
    sheet.getRow(sheetHeaderLines + 1 + at).height = rowHeight(row.map((cell) => (typeof cell === 'string' ? cell : '')), widths, toFillIn ? 26 : 18)
    columns.forEach(({ kind, centred }, position) => {
      const { value, format } = cellContent(row[position] ?? null, kind)
      Object.assign(sheet.getCell(sheetHeaderLines + 1 + at, position + 1), {
        value, numFmt: format, border, font: { name: song, size: 10 },
        alignment: { vertical: 'middle', wrapText: true, horizontal: centred || kind !== 'text' ? 'center' : 'left' },
      })
    })
  })
}

// A sheet's name may hold none of these, and 31 characters.
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)

/** The table for Excel and WPS, ready to print: header lines on each page and frozen, borders, wrapped words, real days and numbers. */
export async function renderXlsx(document: SheetDocument): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  Object.assign(book, { created: document.createdAt, modified: document.createdAt, creator: '', lastModifiedBy: '' })
  const sheet = book.addWorksheet(sheetName(document.name), { views: [{ state: 'frozen', xSplit: document.frozenColumns, ySplit: sheetHeaderLines, showGridLines: false }] })
  sheet.columns = document.columns.map(({ width }) => ({ width }))
  setUpPrint(sheet, document)
  writeTop(sheet, document)
  writeRows(sheet, document)
  const lastLine = sheetHeaderLines + document.rows.length + (document.emptyRows ?? 0)
  offerChoices(book, sheet, document.columns, { from: sheetHeaderLines + 1, until: lastLine })
  sheet.autoFilter = { from: { row: sheetHeaderLines, column: 1 }, to: { row: Math.max(lastLine, sheetHeaderLines + 1), column: document.columns.length } }
  return Buffer.from(await book.xlsx.writeBuffer())
}
