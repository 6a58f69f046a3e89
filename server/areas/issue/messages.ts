import type { IssueEvent } from '../../../contract/issue/vocabulary'
import { shortDeputyName } from '../../../contract/deputy/vocabulary'

interface Told { readonly event: string; readonly role: string; readonly name: string | null; readonly deputy_kind: string | null }

/** Who did it, short, as the timeline names them after the first mention. */
export const actorName = (fact: Pick<Told, 'role' | 'name'>): string => {
  if (fact.role === 'deputy') return fact.name ? shortDeputyName(fact.name) : '代表'
  if (fact.role === 'raiser') return '提事人'
  if (fact.role === 'follower') return '邻居'
  return fact.name ?? (fact.role === 'system' ? '系统' : '工作人员')
}

/** Each fact in a resident's words (look.md, Words). `{who}` is who did it; of what was raised, who got it. */
const titles: Record<IssueEvent, string> = {
  raised: '已送到{who}', seen: '{who}已看到', accepted: '{who}在跟进', askedBack: '{who}请您补充情况', supplemented: '{who}补充了情况',
  answered: '{who}答复', settled: '{who}：办好了', passedOn: '{who}转给社区', handedOver: '社区接着办', recused: '换人接着办',
  handedToDeputy: '{who}请代表跟进', takenByCommunity: '{who}自己办', givenToProperty: '{who}请物业办', mediationOpened: '{who}开始调解',
  redirected: '不属本平台，告诉您去哪办', transferred: '转到别的社区', merged: '和相同的事一起办', unmerged: '重新单独办',
  reportedUp: '已报街道协调', returnedDown: '街道交社区办', meetingCalled: '街道召集专题议事', meetingCancelled: '专题议事没有开，街道接着办', assigned: '街道已交办', wronglyAssigned: '重新确定谁来办',
  taken: '{who}开始办', interimReplied: '{who}说明进展', plannedFor: '列入计划', planFellDue: '计划的日子到了，接着办',
  hurried: '已催办', supervised: '街道人大工委督办', phoneRevealed: '{who}查看了电话', withdrawn: '{who}撤回', rated: '{who}评价', disputed: '{who}不满意，请人复核',
  joinedRating: '邻居评价', ratingLapsed: '评价时间已过', reopened: '{who}重新办理', explained: '{who}说明了情况',
  climbed: '街道接着办', questionLapsed: '没等到补充，接着办', reminded: '快到期，已提醒',
  reclassified: '{who}重新定了缓急', extensionAsked: '{who}申请延期', extensionGranted: '{who}同意延期', extensionRefused: '{who}没有同意延期',
  ratedByCall: '{who}回访，居民评价了', disputedByCall: '{who}回访，居民不满意，请人复核',
  supportReported: '{who}一起办，说明进展',
}

const isEvent = (event: string): event is IssueEvent => event in titles

/** The title of a fact; `mine` speaks to who raised it as 「您」. */
export function factTitle(fact: Told, mine = false): string {
  const event = fact.event.replace(/^issue\./, '')
  const did = mine && fact.role === 'raiser' ? '您' : actorName(fact)
  const who = event === 'raised' ? actorName({ name: fact.name, role: fact.deputy_kind ? 'deputy' : 'community' }) : did
  return isEvent(event) ? titles[event].replace('{who}', who) : '有新进展'
}
