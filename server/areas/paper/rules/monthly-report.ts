import type { Block, PaperDocument } from '../../../platform/documents/model/paper-document'
import { monthInWords, shortDay } from './chinese-day'
import { ended } from './meeting'
import { contentIn, fraction, leastForShare, ratedIn, shareInWords, totalOf, type CommunityMonth } from './month-figures'
import { heading, note, paperBy, paragraph, signature, type Issuer } from './paper-input'

export interface CategoryMonth { /** As the street calls it. */ readonly category: string; readonly raised: number; readonly settled: number }
export interface OverdueIssue { readonly number: string; readonly title: string; readonly community: string; readonly responsible: string; readonly dueAt: Date; readonly reason: string }
/** Published, so its words are fit for everybody. */
export interface TypicalCase { readonly title: string; readonly community: string; readonly text: string }

export interface MonthlyReportInput {
  readonly issuer: Issuer
  readonly street: string
  readonly month: string
  /** In the street's fixed order: the report ranks nobody. */
  readonly communities: readonly CommunityMonth[]
  /** In the street's fixed order, too. */
  readonly categories: readonly CategoryMonth[]
  readonly overdue: readonly OverdueIssue[]
  readonly cases: readonly TypicalCase[]
}

const cells = (month: CommunityMonth): string[] => [
  month.community, String(month.raised), fraction(month.answeredInTime, month.answerDue), fraction(month.settledInTime, month.settleDue),
  String(ratedIn(month)), shareInWords(contentIn(month), ratedIn(month), '—'), String(month.reopened),
]

const communitiesTable = (communities: readonly CommunityMonth[]): Block => ({
  kind: 'table',
  columns: ['社区', '受理', '按时答复', '按时办结', '已评价', '满意率', '重新办理'].map((title, at) => ({ title, width: [14, 7, 10, 10, 8, 17, 10][at] ?? 10, centred: true })),
  rows: [...communities, totalOf(communities, '合计')].map(cells),
})

const footnote = `说明：“按时答复”（首次答复）“按时办结”为按时件数/本月到期件数。满意率＝（满意＋基本满意）÷已评价件数，未评价的不计入；已评价不足 ${leastForShare} 件的只列件数。社区按固定顺序排列，不作排名。`

function overview({ street, month, communities }: MonthlyReportInput): string {
  const total = totalOf(communities, street)
  const rated = ratedIn(total)
  const calls = total.calledBack > 0 ? `（其中回访代录 ${total.calledBack} 件）` : ''
  const judged = rated === 0 ? '本月还没有居民评价' : `居民评价 ${rated} 件${calls}，满意和基本满意 ${shareInWords(contentIn(total), rated, '')}，不满意 ${total.dissatisfied} 件`
  return `${monthInWords(month)}，${street} ${communities.length} 个社区共受理居民反映事项 ${total.raised} 件。本月应首次答复 ${total.answerDue} 件，按时答复 ${total.answeredInTime} 件；应办结 ${total.settleDue} 件，按时办结 ${total.settledInTime} 件。${judged}；重新办理 ${total.reopened} 件。`
}

const categoriesTable = (categories: readonly CategoryMonth[]): Block => ({
  kind: 'table', columns: [{ title: '类别', width: 12, centred: true }, { title: '受理', width: 8, centred: true }, { title: '办结', width: 8, centred: true }],
  rows: [
    ...categories.map(({ category, raised, settled }) => [category, String(raised), String(settled)]),
    ['合计', String(categories.reduce((sum, { raised }) => sum + raised, 0)), String(categories.reduce((sum, { settled }) => sum + settled, 0))],
  ],
})

const overdueTable = (overdue: readonly OverdueIssue[]): Block => ({
  kind: 'table',
  columns: [{ title: '序号', width: 4, centred: true }, { title: '编号及事项', width: 15 }, { title: '社区', width: 8, centred: true }, { title: '责任主体', width: 9 }, { title: '时限', width: 7, centred: true }, { title: '原因', width: 13 }],
  rows: overdue.map(({ number, title, community, responsible, dueAt, reason }, at) => [String(at + 1), `${number}\n${title}`, community, responsible, shortDay(dueAt), reason || '责任主体未说明']),
})

/** 月报: numbers with their wholes, what is late and why, and what was settled. */
export const monthlyReport = (input: MonthlyReportInput): PaperDocument => paperBy(input.issuer, {
  title: `${input.street}居民反映事项办理月报`, subtitle: monthInWords(input.month), page: 'letter',
  blocks: [
    heading('一、总体情况'), paragraph(overview(input)),
    heading('二、各社区办理情况'), communitiesTable(input.communities), note(footnote),
    heading('三、事项类别'), categoriesTable(input.categories),
    heading('四、超期事项及原因'),
    ...(input.overdue.length > 0 ? [paragraph(`截至月末，超过解决时限尚未办结的有 ${input.overdue.length} 件。`), overdueTable(input.overdue)] : [paragraph('截至月末，没有超期未办结的事项。')]),
    heading('五、已办结的典型事项'),
    ...(input.cases.length > 0 ? input.cases.map(({ title, community, text }, at) => paragraph(`${at + 1}．${title}（${community}）。${ended(text)}`)) : [paragraph('本月没有已公开的典型事项。')]),
    signature(input.issuer.office, input.issuer.issuedAt),
  ],
})
