import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { faultText } from '../../platform/documents/model/fault'
import { checkRoster } from './check-roster'
import { readFolder } from './read-folder'
import { readWorkbook } from './read-workbook'
import { RosterRefused } from './roster-refused'

const reference = 'server/seeds/reference-street'
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'minqing-roster-')) })
afterEach(() => rmSync(folder, { recursive: true }))

/** The reference roster with some files changed; null leaves one out. */
function rosterWith(changes: Record<string, ((text: string) => string | Buffer) | null>): string {
  for (const file of readdirSync(reference)) {
    const change = changes[file]
    if (change === null) continue
    const text = readFileSync(join(reference, file), 'utf8')
    writeFileSync(join(folder, file), change ? change(text) : text)
  }
  return folder
}

function faultsOf(changes: Parameters<typeof rosterWith>[0]): string[] {
  try {
    checkRoster(readFolder(rosterWith(changes)))
    return []
  } catch (error) {
    if (!(error instanceof RosterRefused)) throw error
    return error.faults.map(faultText)
  }
}

it('takes the reference roster', () => {
  const roster = checkRoster(readFolder(reference))
  expect(roster.grids).toHaveLength(86)
  expect(roster.grids.find(({ code }) => code === 'C2-G02')).toMatchObject({ line: 18, estate: '榕树苑', buildings: '5–8 栋', households: 367 })
  expect(roster.deputies.find(({ code }) => code === 'D07')).toMatchObject({ name: '韩敏', kind: 'council', grids: ['C2-G02', 'C3-G12'], visit: { weekday: 5, time: '16:30' } })
})

it('says every wrong line at once, by line and column and what to do', () => {
  const faults = faultsOf({
    'deputies.csv': (text) => text.replace('12000010001', '1200001').replace('女,医疗卫生,是', '女,医疗卫生,对').replace('周五 15:00', '每周五').replace('D32,街道议事代表', 'D31,街道议事代表').replace('C6-G02', 'C6-G99'),
    'grids.csv': (text) => text.replace('1—4栋,373', '1—4栋,三百'),
    'venues.csv': (text) => text.replace('V02,榕树邻居里,C2,30', 'V02,,C9,0'),
    'staff.csv': (text) => text.replace('office,,龚世平', 'office,C1,龚世平').replace('community,C1,沈淑华', 'community,,沈淑华').replace('community,C1,郑志强', 'commune,C1,郑志强'),
  })
  expect(faults).toEqual([
    'deputies.csv 第 2 行「手机」：“1200001” 不是手机号，请填 1 开头的 11 位数字',
    'deputies.csv 第 3 行「基层群众」：“对” 只能填「是」或「否」',
    'deputies.csv 第 4 行「走访时间」：“每周五” 看不懂，请按「周五 16:30」的样子填写',
    'deputies.csv 第 5 行「网格编号」：没有编号是 C6-G99 的网格，请核对，或先在「网格」表里加上',
    'deputies.csv 第 33 行「编号」：编号 D31 和第 32 行重复了，请改成不同的编号',
    'grids.csv 第 2 行「户数」：“三百” 不是整数，请填数字',
    'staff.csv 第 3 行「范围」：这个角色管全街道或全县，请清空',
    'staff.csv 第 9 行「范围」：没有填，请写清是哪个社区、网格或承办单位的编号',
    expect.stringContaining('staff.csv 第 10 行「角色」：“commune” 不认识，请从这些里选：'),
    'venues.csv 第 3 行「议事点」：没有填，请补上',
    'venues.csv 第 3 行「可容人数」：“0” 应是 1 到 100000 之间的数字，请改正',
    'venues.csv 第 3 行「社区编号」：没有编号是 C9 的社区，请核对，或先在「社区」表里加上',
  ])
})

it.each<[string, Parameters<typeof rosterWith>[0], RegExp]>([
  ['a missing sheet', { 'grids.csv': null }, /^网格（grids\.csv）：名册里没有这张表/],
  ['a missing column', { 'deputies.csv': (text) => text.replace(',手机,', ',电话,') }, /^deputies\.csv 第 1 行「手机」：缺这一列/],
  ['an empty sheet', { 'communities.csv': (text) => text.split('\n')[0] ?? '' }, /^communities\.csv：一行内容也没有/],
  ['an open quote', { 'venues.csv': (text) => text.replace('榕树邻居里', '"榕树邻居里') }, /^venues\.csv 第 \d+ 行：这一行的引号不成对/],
  ['a term that ends before it begins', { 'deputies.csv': (text) => text.replace('2024-01-01,2028-12-31', '2028-12-31,2024-01-01') }, /第 2 行「任期结束」：比任期开始还早/],
  ['a day that does not exist', { 'deputies.csv': (text) => text.replace('2028-12-31', '2028-02-30') }, /第 2 行「任期结束」：“2028-02-30” 不是日期/],
  ['one phone under two names', { 'staff.csv': (text) => text.replace('12000030002', '12000010007') }, /staff\.csv 第 3 行「手机」：和deputies\.csv 第 8 行的韩敏是同一个号码/],
  ['a council deputy with a constituency', { 'deputies.csv': (text) => text.replace('C4-G03,,12000010001', 'C4-G03,第1选区,12000010001') }, /第 2 行「选区」：街道议事代表没有选区/],
  ['a name of an object property', { 'handlers.csv': (text) => text.replace('街道科室', 'constructor') }, /第 2 行「性质」：“constructor” 不认识/],
  ['a control character', { 'venues.csv': (text) => text.replace('榕树邻居里', '榕树\u0007邻居里') }, /第 3 行「议事点」：里面有看不见的特殊字符/],
])('refuses %s', (_, changes, expected) => {
  expect(faultsOf(changes)).toContainEqual(expect.stringMatching(expected))
})

it('reads what a spreadsheet in China saves: GBK, CRLF, days as 2024/1/1', () => {
  // Node writes no GBK, so the bytes stand here: 编号,微信群,网格编号 / W01,明良家园邻里群,C1-G01
  const gbk = Buffer.from('b1e0bac52ccea2d0c5c8ba2ccdf8b8f1b1e0bac50d0a5730312cc3f7c1bcbcd2d4b0c1dac0efc8ba2c43312d4730310d0a', 'hex')
  const roster = checkRoster(readFolder(rosterWith({ 'groups.csv': () => gbk, 'deputies.csv': (text) => text.replace('2024-01-01', '2024/1/1').replaceAll(/\r?\n/g, '\r\n') })))
  expect(roster.deputies[0]).toMatchObject({ line: 2, termFrom: '2024-01-01' })
  expect(roster.groups).toEqual([{ line: 2, code: 'W01', name: '明良家园邻里群', grids: ['C1-G01'] }])
})

it('takes a workbook as well, with Chinese sheet names, days and numbers as a spreadsheet keeps them', async () => {
  const book = new ExcelJS.Workbook()
  const titles: Record<string, string> = { deputies: '代表', grids: '网格', communities: '社区' }
  for (const file of readdirSync(reference)) {
    const name = file.replace('.csv', '')
    const sheet = book.addWorksheet(titles[name] ?? name)
    for (const line of readFileSync(join(reference, file), 'utf8').replace('\uFEFF', '').trim().split('\n')) {
      sheet.addRow(line.split(',').map((cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : /^1\d{10}$|^\d{2,3}$/.test(cell) ? Number(cell) : cell)))
    }
  }
  const path = join(folder, 'roster.xlsx')
  await book.xlsx.writeFile(path)
  expect(checkRoster(await readWorkbook(path))).toEqual(checkRoster(readFolder(reference)))
})

it('leaves out what an office leaves out', () => {
  const roster = checkRoster(readFolder(rosterWith({ 'venues.csv': null, 'staff.csv': null, 'codes.csv': null })))
  expect(roster).toMatchObject({ venues: null, staff: null, codes: null })
})
