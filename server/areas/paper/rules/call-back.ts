import { scoreLabels, type Score } from '../../../../contract/issue/vocabulary'
import type { Fact, PaperDocument } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import { maskedName } from './masked-name'
import { blank, fact, issueFacts, note, paperBy, signature, type Issuer, type PaperIssue } from './paper-input'

export interface CallBackInput {
  readonly issuer: Issuer
  readonly issue: PaperIssue
  readonly raiser: string | null
  readonly handler: string
  /** Somebody who did not handle the matter; the verb sees to it. */
  readonly caller: string
  readonly channel: '电话' | '上门' | '窗口'
  readonly calledAt: Date
  readonly outcome:
    | { readonly reached: false; readonly why: string }
    | { readonly reached: true; readonly handling: Score | null; readonly followUp: Score | null; readonly reason: string; readonly words: string }
  /** A rating of a named deputy is for that deputy and the congress office: others get the paper without it. */
  readonly showsFollowUp: boolean
}

const scoreText = (score: Score | null): string => (score ? scoreLabels[score] : '未评价')

function outcomeFacts({ outcome, showsFollowUp }: CallBackInput): Fact[][] {
  if (!outcome.reached) return [[fact('回访结果', `没有联系上：${outcome.why}。记为未评价，不计入满意。`)]]
  const scores = [fact('办理评价', scoreText(outcome.handling)), ...(showsFollowUp ? [fact('跟进评价', scoreText(outcome.followUp))] : [])]
  return [scores, ...(outcome.reason ? [[fact('不满意原因', outcome.reason)]] : []), [fact('居民原话', outcome.words || '没有补充')]]
}

/** 回访记录: a resident without a phone is called back; such ratings count apart. */
export const callBackRecord = (input: CallBackInput): PaperDocument => paperBy(input.issuer, {
  title: '回访记录', subtitle: null, page: 'form',
  blocks: [
    { kind: 'facts', rows: [
      ...issueFacts(input.issue),
      [fact('承办单位', input.handler), fact('回访对象', maskedName(input.raiser))],
      [fact('回访人', input.caller), fact('回访方式', input.channel)],
      [fact('回访时间', momentInWords(input.calledAt))],
      ...outcomeFacts(input),
      [blank('回访人签名'), blank('复核人签名')],
    ] },
    signature(input.issuer.office, input.issuer.issuedAt),
    note('回访人没有参与本事项的办理。回访取得的评价单独统计。'),
  ],
})
