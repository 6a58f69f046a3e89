import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import { addressee, attachments, deputyInFull, fact, issueFacts, note, paperBy, paragraph, signature, signOff, type Issuer, type PaperDeputy, type PaperIssue } from './paper-input'
import { serialOf } from './serial'

export interface AssignmentInput {
  readonly issuer: Issuer
  readonly number: number
  /** A street may direct its own sections only; all others get a letter (`coordinationLetter`). */
  readonly to: { readonly kind: 'street_section'; readonly name: string }
  readonly issue: PaperIssue
  readonly helpers: readonly string[]
  readonly dueAt: Date
  readonly deputy: PaperDeputy | null
  readonly demand: string
  readonly attachments: readonly string[]
}

/** 交办单: the street office to one of its sections. */
export const assignmentSlip = (input: AssignmentInput): PaperDocument => paperBy(input.issuer, {
  title: '居民反映事项交办单', subtitle: serialOf(input.issuer.stem, 'assign', input.issuer.issuedAt, input.number), page: 'form',
  blocks: [
    addressee(input.to.name),
    paragraph('现将下列居民反映事项交由你单位办理，请按时限办结，并报送办理结果和佐证材料（照片或文件）。'),
    { kind: 'facts', rows: [
      ...issueFacts(input.issue),
      [fact('责任主体', input.to.name), fact('配合单位', input.helpers.join('、') || '无')],
      [fact('解决时限', momentInWords(input.dueAt)), fact('跟进代表', deputyInFull(input.deputy) || '无')],
      [fact('办理要求', input.demand)],
    ] },
    ...attachments(input.attachments),
    signature(input.issuer.office, input.issuer.issuedAt),
    signOff,
    note('认为不属于本单位职责的，请在收到后 3 个工作日内说明理由退回；不能按时办结的，请在时限届满前提出延期申请。'),
  ],
})
