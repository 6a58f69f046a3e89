import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Browser } from 'playwright-core'
import { cast, signedIn } from '../support/act-as'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, screens, type Phone } from './session/open-phone'
import { button, press, sees, sheet, type } from './session/steps'

const columns = ['序号', '编号', '受理日期', '来源', '社区网格', '反映人(脱敏)', '摘要', '类别', '等级', '责任主体', '配合单位', '责任人', '解决时限', '办理情况', '办结日期', '办结类型', '评价', '回访人/日期', '备注']
const header = '工单编号\t来源\t诉求人\t联系方式\t发生地址\t诉求内容'
const rows = ['20261103001\t12345\t王秀英\t13812345678\t榕树苑6栋\t消防通道天天停满车，救护车进不来', '20261103002\t12345\t\t\t榕树苑7栋\t=1+1 楼道灯坏了半个月，晚上看不见']

let world: World
let browser: Browser
let office: Phone

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  office = await openPhone(browser, world.url, { screen: 'desk', token: (await signedIn(world.url, cast.communityYu)).token })
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const saved = async (what: () => Promise<void>): Promise<{ name: string; path: string }> => {
  const coming = office.page.waitForEvent('download')
  await what()
  const download = await coming
  return { name: download.suggestedFilename(), path: await download.path() }
}

it('takes two lines over from another platform, after the wrong ones were named', async () => {
  const { page } = office
  await office.open('/#/packages/office-desk/issues/index')
  await press(page, '台账')
  await press(page, '导入清单')
  await type(page, '粘贴表格内容', [header, rows[0], '20261103003\t12345\t\t1.38E+10\t没有的小区\t短'].join('\n'))
  await press(page, '看看对不对')
  await sees(page, /处要改/)
  await sees(page, '第 3 行「联系电话」')
  await lookAt(office, 'journey-import-wrong-1280')
  await type(page, '粘贴表格内容', [header, ...rows].join('\n'))
  await press(page, '看看对不对')
  await sees(page, '2 行可以登记')
  await lookAt(office, 'journey-import-ready-1280')
  await press(page, '登记这 2 件')
  await sees(page, '已登记 2 件')
  await lookAt(office, 'journey-imported-1280')
})

it('triages one, takes the ledger out, and finds exactly the columns of the form in it', async () => {
  const clerk = await signedIn(world.url, cast.communityYu)
  const taken = (await clerk.call('listLedger', { query: { limit: 50 } })).items.filter(({ source }) => source.startsWith('12345'))
  expect(taken.map(({ source }) => source).sort()).toEqual(['12345（20261103001）', '12345（20261103002）'])
  const lane = taken.find(({ title }) => title.includes('消防通道'))
  await clerk.call('triageIssues', { body: { ids: [lane?.id ?? ''], category: 'safety', urgency: 'red', party: 'itself', words: '今晚清车' } })
  const { page } = office
  await office.open('/#/packages/office-desk/issues/index')
  await press(page, '台账')
  await sees(page, /消防通道天天停满车/)
  await lookAt(office, 'journey-ledger-1280')
  const file = await saved(() => press(page, '导出台账'))
  expect(file.name).toMatch(/^榕树社区居民反映事项台账（2026年\d+月）\.xlsx$/)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(file.path)).buffer)
  const [table] = book.worksheets
  const cells = (line: number): unknown[] => Array.from({ length: table?.columnCount ?? 0 }, (_, at) => table?.getCell(line, at + 1).value)
  expect(cells(3)).toEqual(columns)
  const lines = Array.from({ length: (table?.rowCount ?? 3) - 3 }, (_, at) => cells(at + 4))
  expect(lines.find((line) => String(line[6]).startsWith('消防通道'))).toMatchObject({ 3: '12345（20261103001）', 5: '王**', 7: '安全隐患', 8: '红 紧急', 9: '榕树社区', 13: expect.stringContaining('今晚清车') })
  expect(lines.some((line) => line[6] === '=1+1 楼道灯坏了半个月，晚上看不见')).toBe(true)
  expect(JSON.stringify(lines)).not.toContain('13812345678')
  const report = await saved(() => press(page, '月报 PDF'))
  expect(readFileSync(report.path).subarray(0, 5).toString()).toBe('%PDF-')
  expect(office.faults).toEqual([])
})

it('enters for somebody who called, and prints the receipt with their code', async () => {
  const { page } = office
  await office.open('/#/packages/office-desk/intake/index')
  await press(page, '登记')
  await sees(page, '请选小区')
  await type(page, '居民说了什么', '单元门的闭门器坏了，夜里响')
  await press(page, /^在哪里/)
  await sheet(page, /./).getByRole('button', { name: '榕树苑', exact: true }).click()
  await sheet(page, /./).getByRole('button', { name: '5–8 栋', exact: true }).click()
  await page.getByRole('radio', { name: '来电' }).click()
  await lookAt(office, 'journey-enter-1280')
  await press(page, '登记')
  await sees(page, /查询码 [0-9A-Z]{4}-/)
  await press(page, '打印受理回执')
  await button(page, '受理回执 Word').waitFor()
  await lookAt(office, 'journey-entered-1280')
  const paper = await saved(() => press(page, '受理回执 PDF'))
  expect(paper.name).toMatch(/^受理回执（鱼复-\d{8}-\d{4}）\.pdf$/)
  expect(office.faults).toEqual([])
})

it.each([['phone', false], ['phone', true], ['desk', false]] as const)('is open to everybody on a %s (elder: %s), from home and from the issues', async (screen, elder) => {
  const phone = await openPhone(browser, world.url, { screen, elder })
  const name = `${screens[screen].width}${elder ? '-elder' : ''}`
  await phone.open('/#/pages/home/index')
  await press(phone.page, /^公开台账/)
  await sees(phone.page, /件评价|还没有人评价/)
  await lookAt(phone, `journey-public-ledger-${name}`)
  await press(phone.page, '分社区看')
  await press(phone.page, '办结')
  await lookAt(phone, `journey-public-ledger-communities-${name}`)
  await phone.open('/#/pages/issues/index')
  await press(phone.page, /^公开台账/)
  await sees(phone.page, '公开台账')
  expect(phone.faults).toEqual([])
  await phone.close()
})

it.each([['phone', false], ['phone', true]] as const)('shows the office its ledger on a %s (elder: %s)', async (screen, elder) => {
  for (const [role, number] of [['community', cast.communityYu], ['street', cast.streetOffice], ['party', cast.partyCommittee]] as const) {
    const phone = await openPhone(browser, world.url, { screen, elder, token: (await signedIn(world.url, number)).token })
    await phone.open('/#/packages/office-desk/issues/index')
    await press(phone.page, '台账')
    await sees(phone.page, '月报 PDF')
    await lookAt(phone, `journey-ledger-${role}-${screens[screen].width}${elder ? '-elder' : ''}`)
    await phone.close()
  }
})
