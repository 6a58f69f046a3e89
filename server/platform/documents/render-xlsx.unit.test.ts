import ExcelJS from 'exceljs'
import { exampleSignInSheet, issuer, ledgerEntries, ledgerSheet } from '../../test/example-papers'
import { ledger } from '../../areas/paper/rules/ledger'
import type { SheetDocument } from './model/sheet-document'
import { renderXlsx } from './render-xlsx'

async function readBack(document: SheetDocument): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  const bytes = await renderXlsx(document)
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const lineOf = (sheet: ExcelJS.Worksheet, line: number) => Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(line, at + 1))

it('writes a ledger with exactly the columns of the form', async () => {
  const sheet = await readBack(ledgerSheet)
  expect(lineOf(sheet, 3).map((cell) => cell.value)).toEqual([
    '序号', '编号', '受理日期', '来源', '社区网格', '反映人(脱敏)', '摘要', '类别', '等级', '责任主体', '配合单位', '责任人', '解决时限', '办理情况', '办结日期', '办结类型', '评价', '回访人/日期', '备注',
  ])
  expect(sheet.getCell(1, 1).value).toBe('鱼复街道居民反映事项台账')
  expect(sheet.getCell(2, 1).value).toBe('2026年11月　　填报单位：鱼复街道办事处　　共 31 件　　制表日期：2026年11月24日　　示例数据，人名均为虚构')
  expect(sheet.rowCount).toBe(34)
})

it('writes numbers as numbers and days of China as days, whatever the machine’s zone', async () => {
  const cells = lineOf(await readBack(ledgerSheet), 5)
  expect(cells[0]?.value).toBe(2)
  expect([cells[2]?.value, cells[2]?.numFmt]).toEqual([new Date('2026-11-05T00:00:00Z'), 'yyyy-mm-dd'])
  expect([cells[12]?.value, cells[12]?.numFmt]).toEqual([new Date('2026-11-25T18:00:00Z'), 'yyyy-mm-dd hh:mm'])
  expect(cells.map((cell) => cell.border.left?.style)).toEqual(cells.map(() => 'thin'))
  expect(cells.map((cell) => cell.alignment.wrapText)).toEqual(cells.map(() => true))
})

it('is ready to print: A3 across, one page wide, header lines on each page and frozen, pages numbered', async () => {
  const sheet = await readBack(ledgerSheet)
  expect(sheet.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:3' })
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 })
  expect(sheet.headerFooter.oddFooter).toContain('&P')
  expect(sheet.headerFooter.oddHeader).toContain('示例数据，人名均为虚构')
  expect((await readBack(exampleSignInSheet)).pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' })
})

it.each(['=1+1', '+86 138', '-2 层漏水', '@SUM(A1)', '\t=cmd|calc', ' =HYPERLINK("http://x","y")', '=' + '长'.repeat(140)])('keeps %j a text', async (text) => {
  const [entry] = ledgerEntries
  if (!entry) throw new Error('no entry')
  const sheet = await readBack(ledger(issuer, '2026-11', '鱼复街道', [{ ...entry, issue: { ...entry.issue, summary: text }, remark: text }]))
  for (const column of [7, 19]) {
    const cell = sheet.getCell(4, column)
    expect([cell.type, cell.numFmt, cell.value]).toEqual([ExcelJS.ValueType.String, '@', text.replace('\t', ' ')])
  }
})

it('cuts a long story in a ledger at a sentence, so that the row can be printed whole', async () => {
  const [entry] = ledgerEntries
  if (!entry) throw new Error('no entry')
  const long = '排水沟堵了快两个月，一下雨就漫到一楼。'.repeat(100)
  const sheet = await readBack(ledger(issuer, '2026-11', '鱼复街道', [{ ...entry, progress: long, issue: { ...entry.issue, summary: long } }]))
  expect(sheet.getRow(4).height).toBeLessThan(400)
  expect(String(sheet.getCell(4, 7).value)).toMatch(/^(排水沟堵了快两个月，一下雨就漫到一楼。)+(排水沟堵了快两个月)?…$/)
})

it('makes a row as high as its words need', async () => {
  const [entry] = ledgerEntries
  if (!entry) throw new Error('no entry')
  const sheet = await readBack(ledger(issuer, '2026-11', '鱼复街道', [{ ...entry, progress: '短', source: '码', issue: { ...entry.issue, summary: '短', placeName: '榕树苑' }, helpers: [] }, { ...entry, progress: '很长的办理情况。'.repeat(30) }]))
  expect(sheet.getRow(4).height).toBeLessThan(40)
  expect(sheet.getRow(5).height).toBeGreaterThan(180)
})

it('survives control characters, halves of characters and endless texts', async () => {
  const [entry] = ledgerEntries
  if (!entry) throw new Error('no entry')
  const sheet = await readBack({ ...ledger(issuer, '2026-11', '鱼复街道', [entry]), rows: [Array.from({ length: 14 }, () => `\u0000甲\ud800乙𠮷${'丙'.repeat(40_000)}`)] })
  const text = String(sheet.getCell(4, 14).value)
  expect(text.startsWith('甲乙𠮷丙')).toBe(true)
  expect(text.endsWith('…（余下略，见系统）')).toBe(true)
})
