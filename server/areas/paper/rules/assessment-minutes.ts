import { urgencies, urgencyLabels } from '../../../../contract/issue/vocabulary'
import type { Block, PaperDocument } from '../../../platform/documents/model/paper-document'
import { monthInWords, shortDay } from './chinese-day'
import { meetingFacts, numbered, type Meeting } from './meeting'
import { attachments, categoryInWords, deputyInFull, heading, paperBy, paragraph, signature, urgencyInWords, type Issuer, type PaperDeputy, type PaperIssue } from './paper-input'

export interface AssessedIssue {
  readonly issue: PaperIssue
  readonly responsible: string
  readonly dueAt: Date | null
  readonly deputy: PaperDeputy | null
  /** What the meeting decided. */
  readonly decision: string
}

export interface AssessmentMinutesInput {
  /** `office` is the community. */
  readonly issuer: Issuer
  readonly community: string
  readonly month: string
  readonly meeting: Meeting
  readonly issues: readonly AssessedIssue[]
  readonly otherDecisions: readonly string[]
}

function summary({ issues, community, month }: AssessmentMinutesInput): string {
  const counts = urgencies.map((urgency) => ({ urgency, count: issues.filter(({ issue }) => issue.urgency === urgency).length })).filter(({ count }) => count > 0)
  const byColour = counts.map(({ urgency, count }) => `${urgencyLabels[urgency].colour}（${urgencyLabels[urgency].word}）${count} 件`).join('、')
  return `会议对${community}${monthInWords(month)}的 ${issues.length} 件事项逐件研判${byColour ? `，其中${byColour}` : ''}。研判结果如下。`
}

const issuesTable = (issues: readonly AssessedIssue[]): Block => ({
  kind: 'table',
  columns: [{ title: '序号', width: 4, centred: true }, { title: '编号及事项', width: 15 }, { title: '类别等级', width: 7, centred: true }, { title: '责任主体', width: 8 }, { title: '解决时限', width: 7, centred: true }, { title: '研判意见', width: 15 }],
  rows: issues.map(({ issue, responsible, dueAt, deputy, decision }, at) => [
    String(at + 1), `${issue.number}\n${issue.title}`, `${categoryInWords(issue.category)}\n${urgencyInWords(issue.urgency)}`, responsible, dueAt ? shortDay(dueAt) : '未定',
    `${decision}${deputy ? `\n跟进：${deputyInFull(deputy)}` : ''}`,
  ]),
})

/** 联合研判会纪要 of a community and month; the ledger goes with it. */
export const assessmentMinutes = (input: AssessmentMinutesInput): PaperDocument => paperBy(input.issuer, {
  title: `${input.community}${monthInWords(input.month)}联合研判会纪要`, subtitle: null, page: 'letter',
  blocks: [
    meetingFacts(input.meeting),
    heading('一、研判情况'),
    ...(input.issues.length > 0 ? [paragraph(summary(input)), issuesTable(input.issues)] : [paragraph('本月没有需要研判的事项。')]),
    ...(input.otherDecisions.length > 0 ? [heading('二、其他议定事项'), ...numbered(input.otherDecisions)] : []),
    ...attachments([`${input.community}居民反映事项台账（${monthInWords(input.month)}）`]),
    signature(input.issuer.office, input.issuer.issuedAt),
  ],
})
