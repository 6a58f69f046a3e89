import type { DeskAct } from './acts'
import type { DeskKind } from './seats'

interface ActWords {
  /** On the button. */
  name: string
  /** Said when it is done, without promising more. */
  done: string
}

const both: Record<DeskAct, ActWords> = {
  accept: { name: '接下来我跟进', done: '已告诉居民您在跟进' },
  answer: { name: '答复居民', done: '答复已送到居民' },
  passOn: { name: '转社区', done: '已转给社区' },
  settle: { name: '已经解决了', done: '已请居民评价' },
  handToDeputy: { name: '请代表跟进', done: '已送到代表' },
  askBack: { name: '请居民补充', done: '已问居民' },
  reopen: { name: '重新办理', done: '已重新办理' },
  explain: { name: '说明情况', done: '说明已送到居民' },
  revealPhone: { name: '打电话', done: '' },
  recuse: { name: '我要回避', done: '您已回避，这件事转给别人了' },
  take: { name: '签收，开始办', done: '已告诉居民开始办了' },
  replyInterim: { name: '说说进展', done: '进展已送到居民' },
  returnWrong: { name: '不归我们办', done: '已退回，重新确定谁来办' },
  askExtension: { name: '申请延期', done: '已申请，等答复' },
  plan: { name: '列入计划', done: '已列入计划，到那天会回来' },
  redirect: { name: '不属本平台', done: '已告诉居民去哪办' },
  transfer: { name: '转别的社区', done: '已转过去' },
  returnDown: { name: '交社区办', done: '已交社区' },
  hurry: { name: '催办', done: '已催' },
  supervise: { name: '督办', done: '已督办' },
  reclassify: { name: '改类别缓急', done: '已改定' },
  grantExtension: { name: '同意延期', done: '已同意延期' },
  refuseExtension: { name: '不同意延期', done: '已告诉对方' },
  unmerge: { name: '拆开单独办', done: '已拆开' },
  rateByCall: { name: '回访登记', done: '评价已记下' },
  reportSupport: { name: '说说配合的情况', done: '已告诉主办单位和街道' },
}

// A deputy passes on and follows up; settling happens on the spot, or the matter is explained.
const asDeputy: Partial<Record<DeskAct, ActWords>> = { settle: { name: '当场解决', done: '已请居民评价' } }

const asHandler: Partial<Record<DeskAct, ActWords>> = { settle: { name: '办结', done: '已请居民评价' } }

export const wordsOf = (act: DeskAct, kind: DeskKind): ActWords => (kind === 'deputy' ? asDeputy[act] : kind === 'handler' ? asHandler[act] : undefined) ?? both[act]
