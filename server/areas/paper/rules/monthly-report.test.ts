import fc from 'fast-check'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { monthlyInput } from '../../../test/example-papers'
import { fraction, shareInWords, totalOf } from './month-figures'
import { monthlyReport } from './monthly-report'

const tablesOf = ({ blocks }: PaperDocument) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const paragraphsOf = ({ blocks }: PaperDocument) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

it.each<[number, number, string]>([[24, 26, '92.3%（24/26）'], [5, 5, '100.0%（5/5）'], [0, 8, '0.0%（0/8）'], [3, 3, '3/3'], [0, 0, '—']])('says %d of %d as %s', (part, whole, words) => {
  expect(shareInWords(part, whole, '—')).toBe(words)
})

it('has no fraction of nothing', () => { expect([fraction(0, 0), fraction(0, 3), fraction(3, 3)]).toEqual(['—', '0/3', '3/3']) })

it('lists the communities in the order given, satisfaction with its denominator, sums last', () => {
  const [communities] = tablesOf(monthlyReport(monthlyInput))
  expect(communities?.columns.map(({ title }) => title)).toEqual(['社区', '受理', '按时答复', '按时办结', '已评价', '满意率', '重新办理'])
  expect(communities?.rows).toEqual([
    ['明良社区', '12', '12/12', '8/9', '7', '85.7%（6/7）', '1'], ['榕树社区', '15', '13/14', '10/11', '8', '100.0%（8/8）', '0'], ['茶山社区', '8', '8/8', '6/6', '3', '3/3', '0'],
    ['槐树社区', '11', '10/11', '7/8', '6', '83.3%（5/6）', '1'], ['渔复社区', '9', '9/9', '7/7', '6', '100.0%（6/6）', '0'], ['永安社区', '7', '6/6', '—', '0', '—', '0'], ['合计', '62', '58/60', '38/41', '30', '93.3%（28/30）', '2'],
  ])
})

it('says the month in numbers, counts called-back ratings apart, and ranks nobody', () => {
  const words = paragraphsOf(monthlyReport(monthlyInput)).join('\n')
  expect(words).toContain('2026年11月，鱼复街道 6 个社区共受理居民反映事项 62 件。本月应首次答复 60 件，按时答复 58 件；应办结 41 件，按时办结 38 件。居民评价 30 件（其中回访代录 4 件），满意和基本满意 93.3%（28/30），不满意 2 件；重新办理 2 件。')
  expect(words).not.toMatch(/排名|第一|最高|最低|最好|最差|居首|垫底/)
})

it('names the categories as the street does, in the order given', () => {
  const [, categories] = tablesOf(monthlyReport(monthlyInput))
  expect(categories?.rows.map(([name]) => name)).toEqual(['安全隐患', '民生服务', '道路水电', '物业管理', '环境卫生', '合计'])
})

it('says so where nothing is late, rated or published', () => {
  const quiet = monthlyReport({ ...monthlyInput, overdue: [], cases: [], communities: monthlyInput.communities.map((one) => ({ ...one, satisfied: 0, basically: 0, dissatisfied: 0, calledBack: 0 })) })
  const words = paragraphsOf(quiet).join('\n')
  for (const sentence of ['没有超期未办结的事项', '本月没有已公开的典型事项', '本月还没有居民评价']) expect(words).toContain(sentence)
  expect(words).not.toMatch(/NaN|0\/0/)
})

it('names a late matter whose reason nobody gave', () => {
  const [late] = monthlyInput.overdue
  const report = monthlyReport({ ...monthlyInput, overdue: late ? [{ ...late, reason: '' }] : [] })
  expect(tablesOf(report)[2]?.rows[0]?.at(-1)).toBe('责任主体未说明')
})

it('adds up, so that the street’s share is no average of shares', () => {
  const count = fc.nat({ max: 50 })
  const month = fc.record({ community: fc.constant('甲'), raised: count, answerDue: count, answeredInTime: count, settleDue: count, settledInTime: count, satisfied: count, basically: count, dissatisfied: count, calledBack: count, reopened: count })
  fc.assert(fc.property(fc.array(month), (months) => {
    const total = totalOf(months, '合计')
    for (const key of ['raised', 'answerDue', 'satisfied', 'reopened', 'calledBack'] as const) expect(total[key]).toBe(months.reduce((sum, one) => sum + one[key], 0))
  }))
})
