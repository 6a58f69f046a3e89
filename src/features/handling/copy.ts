import { triagePartyLabels, type TriageParty } from '@contract/handling/vocabulary'

export const handlingCopy = {
  triage: '研判',
  triageMany: (count: number) => `一起研判 ${count} 件`,
  category: '类别',
  urgency: '轻重缓急',
  unit: '建议承办单位',
  unitNone: '不建议，社区先看',
  unitPick: '选承办单位',
  unitFind: '单位名字或管什么',
  about: '投诉对象',
  aboutNone: '不是投诉哪个单位',
  aboutNote: '提事人、电话和原话都不给这个单位看',
  due: '解决时限',
  dueChange: '改日子',
  dueReason: '为什么改',
  words: '跟居民说一句',
  wordsUp: '说给居民和街道听',
  loadFailed: '选项没有取到',
  assign: '交办',
  assignTo: '承办单位',
  support: '配合单位',
  supportAdd: '加配合单位',
  assignWords: '交办的话',
  decideAnew: '改由别人办',
  notDone: '有几件现在不能这样办，一件都没有动：',
} as const

export const partyButton: Record<TriageParty, string> = triagePartyLabels

/** What is said when it is done, without promising more. */
export const partyDone: Record<TriageParty, string> = {
  itself: '已定：社区自办', property: '已请物业办', street: '已报街道协调', mediation: '已开始调解，只有当事人看得到',
}
