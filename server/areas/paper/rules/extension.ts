import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import { addressee, fact, issueFacts, note, paperBy, paragraph, signature, tallBlank, type Issuer, type PaperIssue } from './paper-input'

export interface ExtensionInput {
  /** `office` is the handler that asks. */
  readonly issuer: Issuer
  /** Who assigned it and decides. */
  readonly to: string
  readonly issue: PaperIssue
  readonly dueAt: Date
  readonly untilAt: Date
  readonly reason: string
  readonly doneSoFar: string
  readonly meanwhile: string
}

/** 延期申请: a handler to whoever assigned the matter. */
export const extensionRequest = ({ issuer, to, issue, dueAt, untilAt, reason, doneSoFar, meanwhile }: ExtensionInput): PaperDocument => paperBy(issuer, {
  title: '延期申请', subtitle: null, page: 'form',
  blocks: [
    addressee(to),
    paragraph(`我单位承办的下列事项不能在原定时限内办结，申请延期至${momentInWords(untilAt)}，请审批。`),
    { kind: 'facts', rows: [
      ...issueFacts(issue),
      [fact('原定时限', momentInWords(dueAt)), fact('申请延至', momentInWords(untilAt))],
      [fact('延期原因', reason)], [fact('已做工作', doneSoFar)], [fact('后续安排', meanwhile)],
    ] },
    signature(issuer.office, issuer.issuedAt),
    { kind: 'facts', rows: [[tallBlank('审批意见')], [{ label: '审批人', value: '' }, { label: '审批日期', value: '' }]] },
    note('延期请在原定时限届满前提出；是否同意由交办单位决定，并告知反映人。'),
  ],
})
