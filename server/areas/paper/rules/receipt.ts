import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import { fact, note, paperBy, paragraph, signature, type Issuer, type PaperIssue } from './paper-input'

export interface ReceiptInput {
  readonly issuer: Issuer
  readonly issue: PaperIssue
  /** Who has it now: 「榕树社区」 or 「苏德芬 · 鱼复街道议事代表」. */
  readonly holder: string
  /** What comes next and by when, as the app says it. */
  readonly next: string
  readonly followUpCode: string
  /** Duty phone of the community. */
  readonly phone: string
}

/** 受理回执: for whoever raised it, also without a phone. */
export const receipt = ({ issuer, issue, holder, next, followUpCode, phone }: ReceiptInput): PaperDocument => paperBy(issuer, {
  title: '受理回执', subtitle: null, page: 'form',
  blocks: [
    paragraph(`您好！您反映的事项已于${momentInWords(issue.raisedAt)}登记受理，现将有关情况告知如下。`),
    { kind: 'facts', rows: [
      [fact('事项编号', issue.number), fact('跟进码', followUpCode)],
      [fact('位置', `${issue.community} ${issue.placeName}`)],
      [fact('反映事项', issue.summary)],
      [fact('现在由谁办', holder)],
      [fact('下一步', next)],
      [fact('联系电话', phone)],
    ] },
    paragraph('您可以在小程序里输入跟进码，随时查看进展、补充情况；不用手机的，请拨打上面的电话，报事项编号即可。办好后会请您评价，没有手机的由工作人员回访。'),
    signature(issuer.office, issuer.issuedAt),
    note('跟进码等于钥匙，请不要交给无关的人。情况紧急、有人身危险的，请直接拨打 110、119、120。'),
  ],
})
