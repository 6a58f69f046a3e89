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
}

// A deputy passes on and follows up; settling happens on the spot, or the matter is explained.
const asDeputy: Partial<Record<DeskAct, ActWords>> = { settle: { name: '当场解决', done: '已请居民评价' } }

export const wordsOf = (act: DeskAct, kind: DeskKind): ActWords => (kind === 'deputy' ? asDeputy[act] : undefined) ?? both[act]
