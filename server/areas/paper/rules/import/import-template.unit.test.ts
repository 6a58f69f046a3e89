import ExcelJS from 'exceljs'
import { openWorkbook, sheetLines } from '../../../../platform/documents/read-workbook-lines'
import { renderXlsx } from '../../../../platform/documents/render-xlsx'
import { importTemplate } from './import-template'
import { readImport } from './read-import'

const grids = Array.from({ length: 40 }, (_, at) => ({ gridId: `G${at}`, communityId: 'C2', community: '榕树社区', estate: `榕树苑第${at}小区`, buildings: '1–4 栋' }))
const now = new Date('2026-11-24T01:00:00Z')
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

it('is filled in and read back as it is, days and phones of any cell type', async () => {
  const book = await openWorkbook(bufferOf(await renderXlsx(importTemplate('鱼复街道', grids, now))))
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('no sheet')
  sheet.getRow(4).values = ['12345', 20261103001234, new Date('2026-11-03T00:00:00Z'), '王秀英', 13812345678, '榕树苑第7小区', '2 栋', '路灯不亮半个月了']
  sheet.getRow(6).values = ['', '', '', '', '', '没有的小区', '', '路灯不亮半个月了']
  const again = await openWorkbook(bufferOf(new Uint8Array(await book.xlsx.writeBuffer())))
  const [first] = again.worksheets
  if (!first) throw new Error('no sheet')
  const { candidates, faults } = readImport(sheetLines(first), { source: '「事项导入」表', grids, today: '2026-11-24' })
  expect(candidates).toMatchObject([{ line: 4, externalNumber: '20261103001234', raisedOn: '2026-11-03', phone: '13812345678', gridId: 'G7' }])
  expect(faults).toMatchObject([{ line: 6, column: '小区' }])
})

it('offers the estates of the street in the cell, however many', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bufferOf(await renderXlsx(importTemplate('鱼复街道', grids, now))))
  const [sheet] = book.worksheets
  expect(sheet?.getCell(4, 6).dataValidation).toMatchObject({ type: 'list', formulae: ['选项!$F$1:$F$40'] })
  expect(book.getWorksheet('选项')?.getCell(40, 6).value).toBe('榕树苑第39小区')
})
