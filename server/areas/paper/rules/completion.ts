import { endingLabels, type Ending } from '../../../../contract/issue/vocabulary'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { dayInWords, shortDay } from './chinese-day'
import { addressee, attachments, fact, issueFacts, note, paperBy, paragraph, signature, type Issuer, type PaperIssue } from './paper-input'

export interface CompletionInput {
  /** `office` is the handler that reports. */
  readonly issuer: Issuer
  readonly to: string
  readonly issue: PaperIssue
  readonly dueAt: Date
  readonly doneAt: Date
  readonly ending: Ending
  /** When a planned matter comes back. */
  readonly plannedFor: Date | null
  readonly steps: readonly { readonly at: Date; readonly text: string }[]
  readonly result: string
  /** Photos and documents that prove it. */
  readonly proofs: readonly string[]
}

const endingInWords = ({ ending, plannedFor }: CompletionInput): string =>
  ending === 'planned' && plannedFor ? `${endingLabels.planned}（计划${dayInWords(plannedFor)}前完成，到期再次办理）` : endingLabels[ending]

const opening: Record<Ending, string> = {
  settled: '下列事项已经办结，现将办理情况报告如下。',
  planned: '下列事项暂时不具备立即解决的条件，已列入计划，现将有关情况报告如下。',
  explained: '下列事项经核实不能按反映人的要求办理，已作解释说明，现将有关情况报告如下。',
}

/** 办结报告: a handler to whoever assigned the matter, with one of three honest endings. */
export const completionReport = (input: CompletionInput): PaperDocument => paperBy(input.issuer, {
  title: '事项办结报告', subtitle: null, page: 'form',
  blocks: [
    addressee(input.to),
    paragraph(opening[input.ending]),
    { kind: 'facts', rows: [
      ...issueFacts(input.issue),
      [fact('解决时限', dayInWords(input.dueAt)), fact('办结日期', `${dayInWords(input.doneAt)}${input.doneAt > input.dueAt ? '（超期）' : ''}`)],
      [fact('办结类型', endingInWords(input))],
      [fact('办理过程', input.steps.map(({ at, text }) => `${shortDay(at)}　${text}`).join('\n') || '无')],
      [fact('办理结果', input.result)],
    ] },
    ...attachments(input.proofs),
    signature(input.issuer.office, input.issuer.issuedAt),
    note('办结后请反映人评价；评价不满意的，由社区或街道另行指定人员核实。'),
  ],
})
