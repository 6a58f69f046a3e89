import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { dayInWords, momentInWords } from './chinese-day'
import { addressee, fact, issueFacts, note, paperBy, paragraph, signature, signOff, tallBlank, type Issuer, type PaperIssue } from './paper-input'
import { serialOf } from './serial'

export interface SupervisionInput {
  /** `office` is the congress office: 「…鱼复街道人大工委」. */
  readonly issuer: Issuer
  readonly number: number
  readonly to: string
  readonly issue: PaperIssue
  readonly responsible: string
  readonly dueAt: Date
  /** Why it is supervised, as a clause: 「已超过解决时限」. */
  readonly reason: string
  readonly replyBy: Date
}

const overdueDays = (dueAt: Date, at: Date): number => Math.max(0, Math.floor((at.getTime() - dueAt.getTime()) / 86_400_000))

/** 督办单: the congress office asks where a matter stands. It does not handle, and the responsible party stays. */
export function supervisionSlip({ issuer, number, to, issue, responsible, dueAt, reason, replyBy }: SupervisionInput): PaperDocument {
  const late = overdueDays(dueAt, issuer.issuedAt)
  return paperBy(issuer, {
    title: '居民反映事项督办单', subtitle: serialOf(issuer.stem, 'supervise', issuer.issuedAt, number), page: 'form',
    blocks: [
      addressee(to),
      paragraph(`下列居民反映事项${reason.replace(/[。；，]+$/, '')}，现予督办。请于${dayInWords(replyBy)}前将办理进展或者未能办结的原因书面反馈我工委。`),
      { kind: 'facts', rows: [
        ...issueFacts(issue),
        [fact('责任主体', responsible), fact('解决时限', `${momentInWords(dueAt)}${late > 0 ? `（已超 ${late} 天）` : ''}`)],
      ] },
      signature(issuer.office, issuer.issuedAt),
      { kind: 'facts', rows: [[tallBlank('办理反馈')]] },
      signOff,
      note('督办不改变责任主体，也不代替办理。'),
    ],
  })
}
