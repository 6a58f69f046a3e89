import { examplePapers, ledgerSheet } from '../../test/example-papers'
import { pdfPages } from '../../test/pdf-text'
import { withTexts, type Block, type PaperDocument } from './model/paper-document'
import { paperOfSheet } from './model/sheet-document'
import { renderPdf } from './render-pdf'

const bare = (text: string): string => text.replace(/\s/g, '')

function textsOf(paper: PaperDocument): string[] {
  const texts: string[] = []
  withTexts(paper, (text) => { texts.push(text); return text })
  return texts.map(bare).filter((text) => text !== '')
}

const paperOf = (blocks: readonly Block[]): PaperDocument => ({ title: '测试', subtitle: null, page: 'letter', mark: null, createdAt: new Date('2026-11-24T01:00:00Z'), blocks })
const pagesOf = async (blocks: readonly Block[]): Promise<string[]> => pdfPages(await renderPdf(paperOf(blocks)))

const pageCounts: Record<keyof typeof examplePapers, number> = { 受理回执: 1, 交办单: 1, 协调函: 1, 督办单: 1, 延期申请: 1, 办结报告: 1, 回访记录: 1, 联合研判会纪要: 3, 专题议事会纪要: 2, 签到表: 2, 月报: 2 }

it.each(Object.entries(examplePapers))('holds every word of a %s on the pages it should take', async (name, paper) => {
  const pages = pdfPages(await renderPdf(paper))
  const text = bare(pages.join('').replaceAll(/第 \d+ 页，共 \d+ 页示例数据，人名均为虚构/g, ''))
  expect(textsOf(paper).filter((one) => one !== paper.mark && !text.includes(one))).toEqual([])
  expect(pages.map((page) => page.includes(paper.mark ?? ''))).toEqual(pages.map(() => true))
  expect({ [name]: pages.length }).toEqual({ [name]: Object.entries(pageCounts).find(([one]) => one === name)?.[1] })
})

it('brings its fonts along, names itself and its language', async () => {
  const pdf = (await renderPdf(examplePapers.交办单)).toString('latin1')
  expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2)
  expect(pdf).toContain('/Lang (zh-CN)')
  expect(pdf.length).toBeLessThan(150_000)
})

it('repeats the header of a ledger on each page and numbers the pages', async () => {
  const pages = pdfPages(await renderPdf(paperOfSheet(ledgerSheet)))
  expect(pages.map((page) => page.includes('配合单位责任人解决时限'))).toEqual([true, true])
  expect(pages[1]).toContain('第 2 页，共 2 页')
})

it('carries on a row that is higher than a page, losing nothing', async () => {
  const long = Array.from({ length: 900 }, (_, at) => `第${at}句。`).join('')
  const pages = await pagesOf([{ kind: 'table', columns: [{ title: '序号', width: 4 }, { title: '办理情况', width: 30 }], rows: [['1', '短'], ['2', long], ['3', '末行']] }])
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.map((page) => page.replace(/^测试/, '').startsWith('序号办理情况'))).toEqual(pages.map(() => true))
  const text = pages.map((page) => page.replace(/第 \d+ 页.*/, '').replace(/^(测试)?序号办理情况/, '')).join('')
  expect(text).toBe(`1短2${long}3末行`)
})

it('names what the font cannot draw instead of losing it', async () => {
  const [page = ''] = await pagesOf([{ kind: 'paragraph', text: '𠮷女士和㛃女士说👍🏻，葛\u{e0100}先生也在' }])
  expect(page).toContain('〓女士和㛃女士说〔表情〕，葛先生也在')
  expect(page).toContain('注：文中「〓」处是字库里没有的生僻字（U+20BB7），请手写补上，或改用 Word 版打印。')
})

it('turns the page with a heading whose table would begin on the next', async () => {
  const filler: Block[] = Array.from({ length: 17 }, () => ({ kind: 'paragraph', text: '一行。' }))
  const pages = await pagesOf([...filler, { kind: 'heading', text: '三、表' }, { kind: 'table', columns: [{ title: '类别', width: 1 }], rows: [['甲'], ['乙'], ['丙']] }])
  expect(pages.map((page) => page.includes('三、表'))).toEqual([false, true])
})
