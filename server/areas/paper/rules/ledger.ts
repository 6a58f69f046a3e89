import { endingLabels, scoreLabels, type Ending, type Score } from '../../../../contract/issue/vocabulary'
import type { SheetCell, SheetColumn, SheetDocument } from '../../../platform/documents/model/sheet-document'
import { brief } from './brief'
import { dayInWords, monthInWords, shortDay } from './chinese-day'
import { maskedName } from './masked-name'
import { categoryInWords, urgencyInWords, type Issuer, type PaperIssue } from './paper-input'

export interface LedgerEntry {
  readonly issue: PaperIssue
  /** How it came: 「榕树苑码」, 「周五走访」, 「12345（工单 2026…）」. */
  readonly source: string
  readonly raiser: string | null
  readonly responsible: string
  readonly helpers: readonly string[]
  /** Person in charge at the responsible party; never a deputy. */
  readonly personInCharge: string
  readonly dueAt: Date | null
  /** Latest first or in order, as the office wants to read it. */
  readonly progress: string
  readonly doneAt: Date | null
  readonly ending: Ending | null
  /** Of the handling; who gave it by phone counts apart. */
  readonly score: Score | null
  readonly calledBack: { readonly by: string; readonly at: Date } | null
  readonly remark: string
}

/** domain.md §7, in this order: an office files it and other systems read it. */
export const ledgerColumns: readonly SheetColumn[] = [
  { title: '序号', width: 6, kind: 'number' },
  { title: '编号', width: 19, kind: 'text', centred: true },
  { title: '受理日期', width: 12, kind: 'day' },
  { title: '来源', width: 13, kind: 'text' },
  { title: '社区网格', width: 14, kind: 'text' },
  { title: '反映人(脱敏)', width: 8, kind: 'text', centred: true },
  { title: '摘要', width: 34, kind: 'text' },
  { title: '类别', width: 10, kind: 'text', centred: true },
  { title: '等级', width: 9, kind: 'text', centred: true },
  { title: '责任主体', width: 14, kind: 'text' },
  { title: '配合单位', width: 13, kind: 'text' },
  { title: '责任人', width: 8, kind: 'text', centred: true },
  { title: '解决时限', width: 16.5, kind: 'moment' },
  { title: '办理情况', width: 38, kind: 'text' },
  { title: '办结日期', width: 12, kind: 'day' },
  { title: '办结类型', width: 10, kind: 'text', centred: true },
  { title: '评价', width: 10, kind: 'text', centred: true },
  { title: '回访人/日期', width: 12, kind: 'text', centred: true },
  { title: '备注', width: 12, kind: 'text' },
]

// A spreadsheet's row ends at 409 points: what is longer would be cut in print.
const mostSummary = 150
const mostProgress = 300

const rowOf = (entry: LedgerEntry, position: number): SheetCell[] => {
  const { issue, calledBack } = entry
  return [
    position + 1, issue.number, issue.raisedAt, entry.source, `${issue.community}\n${issue.placeName}`, maskedName(entry.raiser), brief(issue.summary || issue.title, mostSummary),
    categoryInWords(issue.category), urgencyInWords(issue.urgency), entry.responsible, entry.helpers.join('、'), entry.personInCharge, entry.dueAt, brief(entry.progress, mostProgress),
    entry.doneAt, entry.ending ? endingLabels[entry.ending] : '', entry.score ? scoreLabels[entry.score] : entry.doneAt ? '未评价' : '',
    calledBack ? `${calledBack.by}\n${shortDay(calledBack.at)}` : '', entry.remark,
  ]
}

/** 台账 of a month, of one community or of the street; `paperOfSheet` makes the same for .docx and .pdf. */
export const ledger = (issuer: Issuer, month: string, whose: string, entries: readonly LedgerEntry[]): SheetDocument => ({
  name: `台账${month}`, title: `${whose}居民反映事项台账`,
  subtitle: `${monthInWords(month)}　　填报单位：${issuer.office}　　共 ${entries.length} 件　　制表日期：${dayInWords(issuer.issuedAt)}`,
  mark: issuer.mark, paper: 'A3', columns: ledgerColumns, frozenColumns: 2, rows: entries.map(rowOf), createdAt: issuer.issuedAt,
})
