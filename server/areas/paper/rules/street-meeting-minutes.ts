import type { Block, PaperDocument } from '../../../platform/documents/model/paper-document'
import { brief } from './brief'
import { dayInWords } from './chinese-day'
import { ended, meetingFacts, numbered, type Meeting } from './meeting'
import { heading, paperBy, paragraph, signature, type Issuer, type PaperIssue } from './paper-input'

export interface Measure {
  readonly text: string
  readonly handler: string
  /** A street decides for itself; what others do it asks for in a letter. */
  readonly ofTheStreet: boolean
  readonly milestone: string
  readonly by: Date
}

export interface StreetMeetingInput {
  readonly issuer: Issuer
  readonly street: string
  readonly topic: string
  readonly meeting: Meeting
  readonly issues: readonly PaperIssue[]
  /** What was said, each with who said it. */
  readonly opinions: readonly { readonly by: string; readonly text: string }[]
  readonly measures: readonly Measure[]
  /** How the residents hear of it. */
  readonly feedback: string
}

const measuresTable = (measures: readonly Measure[]): Block => ({
  kind: 'table',
  columns: [{ title: '序号', width: 4, centred: true }, { title: '措施', width: 15 }, { title: '承办单位', width: 11 }, { title: '节点', width: 12 }, { title: '完成时限', width: 13, centred: true }],
  rows: measures.map(({ text, handler, milestone, by }, at) => [String(at + 1), text, handler, milestone, dayInWords(by)]),
})

const lettersFollow = (measures: readonly Measure[]): Block[] =>
  measures.some(({ ofTheStreet }) => !ofTheStreet) ? [paragraph('需要县级部门和有关企业协助的，由街道办事处另行发函。')] : []

/** 专题议事会纪要 (街道议事会): what crosses communities or departments, its measures and their days. */
export const streetMeetingMinutes = ({ issuer, street, topic, meeting, issues, opinions, measures, feedback }: StreetMeetingInput): PaperDocument => paperBy(issuer, {
  title: `${street}专题议事会纪要`, subtitle: `议题：${topic}`, page: 'letter',
  blocks: [
    meetingFacts(meeting),
    heading('一、提交议事的事项'),
    ...issues.map((issue, at) => paragraph(`${issues.length > 1 ? `${at + 1}．` : ''}${issue.community}${issue.placeName}（${issue.number}）：${ended(brief(issue.summary || issue.title, 200))}`)),
    heading('二、讨论情况'),
    ...(opinions.length > 0 ? numbered(opinions.map(({ by, text }) => `${by}：${text}`)) : [paragraph('与会人员没有不同意见。')]),
    heading('三、议定措施'),
    ...(measures.length > 0 ? [measuresTable(measures), ...lettersFollow(measures)] : [paragraph('本次会议没有议定措施，继续研究。')]),
    heading('四、反馈居民'),
    paragraph(ended(feedback)),
    signature(issuer.office, issuer.issuedAt),
  ],
})
