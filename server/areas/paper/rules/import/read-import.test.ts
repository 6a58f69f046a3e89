import fc from 'fast-check'
import { faultText } from '../../../../platform/documents/model/fault'
import { readPastedLines } from '../../../../platform/documents/read-text-table'
import { importColumns } from './import-columns'
import { matchPlace, type EstateGrid } from './match-place'
import { isRoundedNumber, readPhone } from './read-phone'
import { readImport } from './read-import'
import { readRaisedDay } from './read-raised-day'

const grid = (gridId: string, communityId: string, estate: string, buildings: string): EstateGrid => ({ gridId, communityId, community: communityId === 'C2' ? '榕树社区' : '槐树社区', estate, buildings })
const grids = [grid('G1', 'C2', '榕树苑', '1–4 栋'), grid('G2', 'C2', '榕树苑', '5–8 栋'), grid('G3', 'C2', '榕树苑二期', '1–6 栋'), grid('G4', 'C4', '槐树里', '1–4 栋'), grid('G5', 'C4', '电力小区', '1–2 栋'), grid('G6', 'C2', '电力小区', '3–4 栋')]
const facts = { source: '粘贴的内容', grids, today: '2026-11-24' }
const read = (text: string) => readImport(readPastedLines(facts.source, text), facts)
const faultsOf = (text: string): string[] => read(text).faults.map(faultText)

const template = importColumns.map(({ title }) => title).join('\t')
const good = ['12345', '20261103001234', '2026/11/3', '王秀英', '138 1234 5678', '榕树苑', '6栋2单元门口', '消防通道天天停满车，救护车进不来']

it('reads cells pasted with their header, whatever other platforms call the columns', () => {
  const { candidates, faults } = read(`工单编号\t来源\t受理时间\t诉求人\t联系方式\t发生地址\t诉求内容\t办理状态\n20261103001234\t12345\t2026-11-03 14:20:11\t王秀英\t13812345678\t鱼复街道榕树苑6栋\t消防通道天天停满车\t办理中`)
  expect(faults).toEqual([])
  expect(candidates).toEqual([{ line: 2, text: '消防通道天天停满车', estate: '榕树苑', communityId: 'C2', gridId: 'G2', placeWords: '鱼复街道榕树苑6栋', reporter: '王秀英', phone: '13812345678', externalSource: '12345', externalNumber: '20261103001234', raisedOn: '2026-11-03' }])
})

it('reads the template’s order without a header, and today where no day is given', () => {
  const { candidates, faults } = read(['', '', '', '', '', '槐树里', '', '路灯不亮半个月了'].join('\t'))
  expect(faults).toEqual([])
  expect(candidates).toMatchObject([{ line: 1, gridId: 'G4', externalSource: null, externalNumber: null, reporter: null, phone: null, raisedOn: '2026-11-24' }])
})

it('keeps line breaks and quotes within a cell', () => {
  const { candidates, faults } = read(`${template}\n${good.slice(0, 7).join('\t')}\t"第一行说停车\n第二行说""救护车"""\n${good.with(1, 'B2').with(7, '12" 水管漏水了').join('\t')}`)
  expect(faults).toEqual([])
  expect(candidates.map(({ text }) => text)).toEqual(['第一行说停车\n第二行说"救护车"', '12" 水管漏水了'])
})

it('takes the first of two columns that mean the same', () => {
  expect(read('外部编号\t工单号\t来源\t小区\t反映内容\nA1\tB1\t12345\t槐树里\t路灯不亮了').candidates).toMatchObject([{ externalNumber: 'A1' }])
})

it('finds the header below titles, as the template has it', () => {
  expect(read(`鱼复街道事项导入模板\n带 * 的必填\n${template.replace('反映内容', '反映内容*')}\n${good.join('\t')}`)).toMatchObject({ faults: [], candidates: [{ line: 4, gridId: 'G2' }] })
})

it('says every fault at once, by line and column and what to do', () => {
  const row = (changes: Partial<Record<number, string>>): string => good.map((cell, at) => changes[at] ?? cell).join('\t')
  expect(faultsOf([template, row({}), row({ 1: 'A2', 4: '1.38E+10' }), row({ 1: 'A3', 4: '110', 2: '11月3日' }), row({ 1: 'A4', 5: '榕树园', 7: '太短' }), row({ 0: '', 1: 'A5', 2: '2026-11-25' }), row({}), row({ 1: 'A7', 5: '电力小区', 6: '门口' }), row({ 1: 'A8', 5: '', 6: '' })].join('\n'))).toEqual([
    '粘贴的内容 第 3 行「联系电话」：“1.38E+10” 是被表格缩写的数字，后几位已经丢了。请把这一列设成「文本」，重新填写',
    '粘贴的内容 第 4 行「联系电话」：“110” 不是电话号码，请填 11 位手机号或带区号的座机，没有就清空',
    '粘贴的内容 第 4 行「反映日期」：“11月3日” 不是日期，请按 2026-01-31 的样子填写',
    '粘贴的内容 第 5 行「小区」：名册里没有“榕树园”这个小区，是不是「榕树苑」或「榕树苑二期」？请改成名册里的名字',
    '粘贴的内容 第 5 行「反映内容」：至少写 5 个字，说清楚是什么事',
    '粘贴的内容 第 6 行「来源平台」：填了外部编号，请也写明来自哪个平台，例如 12345',
    '粘贴的内容 第 6 行「反映日期」：“2026-11-25” 还没到，请核对年份和月份',
    '粘贴的内容 第 7 行「外部编号」：20261103001234 和第 2 行重复了，请删掉一行',
    '粘贴的内容 第 8 行「小区」：“电力小区”分属几个社区：槐树社区、榕树社区，请在「具体位置」里写明楼栋',
    '粘贴的内容 第 9 行「小区」：没有填，请补上',
  ])
})

it('gives the good lines beside the faults, none of the wrong ones', () => {
  const { candidates } = read([template, good.join('\t'), good.with(1, 'A2').with(4, '110').join('\t')].join('\n'))
  expect(candidates.map(({ line }) => line)).toEqual([2])
})

it.each<[string, string, RegExp]>([
  ['no line', template, /一行内容也没有/],
  ['nothing', '', /一行内容也没有/],
  ['columns nobody can tell', '甲\t乙\n丙\t丁', /看不出每一列是什么/],
  ['a missing column', '小区\t来源平台\n榕树苑\t12345', /第 1 行「反映内容」：缺这一列/],
  ['no place', '外部编号\t来源平台\t反映内容\nA1\t12345\t路灯不亮了', /第 1 行「小区」：缺这一列/],
  ['too many lines', Array.from({ length: 2011 }, () => good.join('\t')).join('\n'), /一次最多 2000 行/],
])('refuses %s', (_, text, fault) => { expect(faultsOf(text).join('\n')).toMatch(fault) })

it.each<[string, string, string | null, string]>([
  ['榕树苑', '6 栋', 'G2', 'C2'], ['榕树苑6栋', '', 'G2', 'C2'], ['榕树苑', '', null, 'C2'], ['榕树苑二期', '6幢', 'G3', 'C2'], ['鱼复街道榕树苑二期3号楼', '', 'G3', 'C2'], ['榕树苑', '88 栋', null, 'C2'], ['电力小区', '3#', 'G6', 'C2'], ['槐 树 里', '', 'G4', 'C4'],
])('finds %s %s', (estate, place, gridId, communityId) => { expect(matchPlace(estate, place, grids)).toMatchObject({ found: true, gridId, communityId }) })

it('does not choose between two estates', () => { expect(matchPlace('榕树苑和槐树里之间', '', grids)).toMatchObject({ found: false, why: expect.stringContaining('请只留一个') }) })

it.each([['2026-11-03', '2026-11-03'], ['2026/11/3 8:05', '2026-11-03'], ['2026年11月3日 14时20分', '2026-11-03'], ['2026.1.3', '2026-01-03'], ['20261103', '2026-11-03'], ['20261103142011', '2026-11-03'], ['２０２６－１１－０３', '2026-11-03'], ['2026-02-30', null], ['46329', null], ['3/11/2026', null], ['昨天', null], ['2026-11-03之后', null]])('reads the day %s as %s', (text, day) => {
  expect(readRaisedDay(text)).toBe(day)
})

it.each([['13812345678', '13812345678'], ['+86 138-1234-5678', '13812345678'], ["'13812345678", '13812345678'], ['023-5678 1234', '02356781234'], ['56781234', '56781234'], ['１３８１２３４５６７８', '13812345678'], ['12345', null], ['138123456789', null], ['没有', null]])('reads the phone %s as %s', (text, phone) => { expect(readPhone(text)).toBe(phone) })

it('knows a number that a spreadsheet rounded', () => { expect(['1.38E+10', '2.02611E+13', '13812345678', 'E12'].map(isRoundedNumber)).toEqual([true, true, false, false]) })

it('never throws at what people paste, and gives each line once', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('榕树苑', '2026-11-03', '"', '路灯不亮了', '13812345678', '=1+1'))
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
    const text = rows.map((row) => row.map((one) => one.replace(/[\t\n\r]/g, ' ')).join('\t')).join('\n')
    let lines
    try { lines = readPastedLines('粘贴的内容', text) } catch (error) { expect(String(error)).toContain('引号'); return }
    const { candidates, faults } = readImport(lines, facts)
    expect(candidates.filter(({ line }) => faults.some((fault) => fault.line === line))).toEqual([])
  }))
})
