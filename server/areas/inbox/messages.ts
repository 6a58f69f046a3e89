import { shortDeputyName } from '../../../contract/deputy/vocabulary'
import { desks, type Desk, type IssueEvent, type IssueHat } from '../../../contract/issue/vocabulary'
import { chinaDay, chinaParts } from '../../platform/clock/china-time'
import { besideDesk } from './beside-desk'

/** A template: an event told to who raised or follows it, the same told to the desk that has the move or to officials beside it, or one of its own. */
export type InboxTemplate = IssueEvent | `desk.${IssueEvent}` | `beside.${IssueEvent}` | 'desk.nobody' | 'newForDeputy' | 'newForCommunity' | 'newForSupport' | 'published' | 'held' | 'withdrawnFromPublic' | MeetingTemplate

/** What those hear who are invited to a street's meeting, or have a milestone of one. */
export type MeetingTemplate = 'meeting.called' | 'meeting.moved' | 'meeting.cancelled' | 'meeting.closed' | 'milestone.reminded' | 'milestone.late' | 'milestone.met'

/** What a message is about, looked up when it is read; names null where they no longer stand. */
export interface MessageFacts {
  /** As this reader may know it; null: its words are not theirs to read (any more). */
  readonly title: string | null
  readonly number: string | null
  /** Under which hat it was done. */
  readonly hat: IssueHat | null
  readonly deputyName: string | null
  readonly placeName: string | null
  readonly handlerName: string | null
  /** Of a street's meeting, and of one of its milestones. */
  readonly meeting?: { readonly topic: string; readonly venue: string; readonly startsAt: Date; readonly milestone: string | null; readonly dueOn: string | null } | null
}

export interface Words { readonly title: string; readonly text: string }

// {who} did it, {deputy} follows up, {place} is the community, {it} is the title in quotes.
const forResident: Record<IssueEvent, readonly [title: string, text: string]> = {
  raised: ['已送到{deputy}', '{it}已经送到，办到哪一步都会告诉您'],
  seen: ['{deputy}已看到', '{it}，{deputy}已经看到了'],
  accepted: ['{deputy}在跟进', '{it}，{deputy}会一直跟到有结果'],
  askedBack: ['{who}想请您补充', '{it}还差一点情况，请打开看看问的是什么'],
  supplemented: ['有人补充了情况', '{it}有新的补充'],
  answered: ['{who}答复了', '{it}有答复了，请打开看看'],
  settled: ['{who}说办好了', '{it}办好了没有，请您来评一评'],
  passedOn: ['{deputy}转给了社区', '{it}已转给{place}，{deputy}接着跟进'],
  handedOver: ['{place}接着办', '{it}由{place}接着办'],
  recused: ['换人接着办', '{it}，原来的经办人按规定回避，换人接着办'],
  handedToDeputy: ['{deputy}来跟进', '{it}，{place}请{deputy}跟进'],
  takenByCommunity: ['{place}自己来办', '{it}由{place}来办'],
  givenToProperty: ['请物业来办', '{it}，{place}已请物业来办'],
  mediationOpened: ['开始调解', '{it}，{place}开始调解，只有当事人看得到'],
  redirected: ['这件事该找别处', '{it}不属本平台，请打开看看该去哪里办'],
  transferred: ['转到别的社区', '{it}已转到该管的社区'],
  merged: ['和相同的事一起办', '{it}和邻居提的是同一件事，一起办'],
  unmerged: ['重新单独办', '{it}改为单独办理'],
  reportedUp: ['已报街道', '{it}社区办不了，已报街道协调'],
  returnedDown: ['街道交社区办', '{it}由{place}来办'],
  meetingCalled: ['街道要专门议一议', '{it}，街道召集专题议事会'],
  meetingCancelled: ['专题议事会没有开', '{it}，议事会取消了，街道接着办'],
  assigned: ['街道已交办', '{it}已交给{handler}办'],
  wronglyAssigned: ['重新找该办的单位', '{it}正在重新确定谁来办'],
  taken: ['{who}开始办', '{it}，{who}开始办了'],
  interimReplied: ['{who}说了进展', '{it}有新进展，请打开看看'],
  plannedFor: ['列入计划', '{it}已列入计划，请打开看看日子'],
  planFellDue: ['计划的日子到了', '{it}，接着办'],
  hurried: ['已催办', '{it}已经催过一次'],
  supervised: ['人大工委在督办', '{it}，街道人大工委在督办'],
  phoneRevealed: ['{who}可能会给您打电话', '{it}，{who}查看了您的电话'],
  withdrawn: ['提事人撤回了', '{it}已由提事人撤回'],
  rated: ['有评价了', '{it}有评价了'],
  disputed: ['有人说没办好', '{it}正在请人复核'],
  joinedRating: ['邻居也评价了', '{it}有邻居评价'],
  ratingLapsed: ['评价时间已过', '{it}已经办结。如果还没解决，请再提一次事'],
  reopened: ['重新办理', '{it}，{who}复核后重新办理'],
  explained: ['{who}说明了情况', '{it}复核后有说明，请打开看看'],
  climbed: ['街道接着办', '{it}没有按时办，已交给街道接着办'],
  questionLapsed: ['没等到补充，接着办', '{it}没等到您补充，先接着办，随时还可以补充'],
  reminded: ['还等您补充一下', '{it}，还差您补充的情况，请打开看看'],
  reclassified: ['缓急有变化', '{it}，{who}重新定了缓急，请打开看看哪天办完'],
  extensionAsked: ['{who}申请多一点时间', '{it}，{who}申请延期'],
  extensionGranted: ['解决的日子往后了', '{it}，同意延期，请打开看看新的日子'],
  extensionRefused: ['没有同意延期', '{it}，还按原来的日子办'],
  ratedByCall: ['回访记下了评价', '{it}，{who}回访，记下了您的评价。记得不对，请告诉社区'],
  disputedByCall: ['回访记下了不满意', '{it}，{who}回访，记下了您不满意，正在请人复核'],
  supportReported: ['{who}一起来办', '{it}，{who}配合办理，说了进展'],
}

const forDesk: Record<IssueEvent, readonly [title: string, text: string]> = {
  raised: ['有人提事', '{it}'],
  seen: ['{deputy}已看到', '{it}'],
  accepted: ['{deputy}在跟进', '{it}'],
  askedBack: ['已请居民补充', '{it}'],
  supplemented: ['居民补充了情况', '{it}有新的补充，请看看'],
  answered: ['{who}答复了居民', '{it}'],
  settled: ['{who}说办好了', '{it}等居民评价'],
  passedOn: ['{deputy}转来一件事', '{it}请研判'],
  handedOver: ['一件事转到您这里', '{it}请接着办'],
  recused: ['经办人回避，转到您这里', '{it}请接着办'],
  handedToDeputy: ['{place}请您跟进', '{it}请看看'],
  takenByCommunity: ['{place}自己来办', '{it}'],
  givenToProperty: ['{place}请物业来办', '{it}请安排'],
  mediationOpened: ['{place}开始调解', '{it}'],
  redirected: ['已告诉居民该找别处', '{it}'],
  transferred: ['别的社区转来一件事', '{it}请研判'],
  merged: ['已合并办理', '{it}'],
  unmerged: ['重新单独办', '{it}请接着办'],
  reportedUp: ['{place}报来一件事', '{it}请研判'],
  returnedDown: ['街道交来一件事', '{it}请接着办'],
  meetingCalled: ['要开专题议事会', '{it}'],
  meetingCancelled: ['专题议事会取消了', '{it}请接着办'],
  assigned: ['街道交办一件事', '{it}请签收'],
  wronglyAssigned: ['{who}说不归他们办', '{it}请重新确定谁来办'],
  taken: ['{who}开始办', '{it}'],
  interimReplied: ['{who}说了进展', '{it}'],
  plannedFor: ['列入计划', '{it}'],
  planFellDue: ['计划的日子到了', '{it}请接着办'],
  hurried: ['有一件事在催', '{it}请尽快答复居民'],
  supervised: ['人大工委督办', '{it}请尽快办'],
  phoneRevealed: ['{who}查看了电话', '{it}'],
  withdrawn: ['居民撤回了', '{it}不用再办'],
  rated: ['居民评价了', '{it}'],
  disputed: ['居民不满意，请复核', '{it}请重新办理或说明情况'],
  joinedRating: ['邻居也评价了', '{it}'],
  ratingLapsed: ['评价时间已过', '{it}'],
  reopened: ['重新办理', '{it}请接着办'],
  explained: ['已向居民说明', '{it}'],
  climbed: ['一件事升到街道', '{it}没有按时办，请接着办'],
  questionLapsed: ['居民没有补充', '{it}请接着办'],
  reminded: ['快到期了', '{it}快到期了，请抓紧'],
  reclassified: ['缓急有变化', '{it}，{who}重新定了缓急'],
  extensionAsked: ['{who}申请延期', '{it}请答复同不同意'],
  extensionGranted: ['同意延期', '{it}，{who}同意延期'],
  extensionRefused: ['没有同意延期', '{it}，请按原来的日子办'],
  ratedByCall: ['{who}回访，居民评价了', '{it}有评价了'],
  disputedByCall: ['{who}回访，居民不满意', '{it}请重新办理或说明情况'],
  supportReported: ['{who}一起办，说了进展', '{it}，{who}配合办理，请打开看看'],
}

type OwnTemplate = Exclude<InboxTemplate, IssueEvent | `desk.${IssueEvent}` | `beside.${IssueEvent}`>
const ofItsOwn: Record<OwnTemplate, readonly [title: string, text: string]> = {
  newForDeputy: ['有居民找您', '{it}请先看看，居民会收到您已看到的消息'],
  newForCommunity: ['有居民提事', '{it}请研判'],
  'desk.nobody': ['街道没有人可办了', '{it}，街道的经办人回避了，请街道安排别的同事来办'],
  newForSupport: ['请您单位配合', '{it}由{handler}来办，请配合'],
  published: ['已经公开', '{it}审核通过，邻居们看得到了，不显示您的姓名电话'],
  held: ['暂不公开', '{it}这次不公开，照样在办'],
  withdrawnFromPublic: ['已撤下公开', '{it}不再公开，照样在办'],
  'meeting.called': ['请您参加专题议事会', '《{topic}》{when}在{venue}开，请准时参加'],
  'meeting.moved': ['专题议事会改时间地点了', '《{topic}》改到{when}，在{venue}开'],
  'meeting.cancelled': ['专题议事会取消了', '《{topic}》这次不开了，原因请打开看看'],
  'meeting.closed': ['专题议事会有纪要了', '《{topic}》议定的事请打开看看'],
  'milestone.reminded': ['节点明天到期', '「{milestone}」{due}到期，办好了请打开说一声'],
  'milestone.late': ['节点过期了', '{handler}的「{milestone}」{due}到期，还没有办到，请抓紧'],
  'milestone.met': ['节点办到了', '{handler}的「{milestone}」办到了，请打开看看'],
}

const toOfficials = /^(?:desk|beside)\./

/** Which desk a message was told to; who raised or follows an issue reads of it on its own page. */
export function deskOfMessage(template: string, told: string | null): Desk | null {
  if (template === 'newForDeputy') return 'deputy'
  if (template === 'newForSupport') return 'handler'
  if (template !== 'newForCommunity' && !toOfficials.test(template)) return null
  return desks.find((desk) => desk === told) ?? (template === 'newForCommunity' ? 'community' : null)
}

const patternOf = (template: string): readonly [string, string] | undefined => {
  if (isKey(ofItsOwn, template)) return ofItsOwn[template]
  if (isKey(forResident, template)) return forResident[template]
  const event = template.replace(toOfficials, '')
  if (event === template || !isKey(forDesk, event)) return undefined
  return (template.startsWith('beside.') ? besideDesk[event] : undefined) ?? forDesk[event]
}
const isKey = <K extends string>(record: Record<K, unknown>, key: string): key is K => Object.hasOwn(record, key)

function whoOf({ hat, deputyName, placeName, handlerName }: MessageFacts): string {
  switch (hat) {
    case 'deputy': return deputyName ? shortDeputyName(deputyName) : '代表'
    case 'community': return placeName ?? '社区'
    case 'street_office': return '街道办事处'
    case 'congress_office': return '街道人大工委'
    case 'handler': case 'supporter': return handlerName ?? '承办单位'
    case 'raiser': return '提事人'
    case 'follower': return '邻居'
    default: return placeName ?? '社区'
  }
}

const meetingParts = (meeting: MessageFacts['meeting']): Record<string, string> => {
  if (!meeting) return { topic: '专题议事', when: '', venue: '会场', milestone: '节点', due: '' }
  const [, month, day] = (meeting.dueOn ?? chinaDay(meeting.startsAt)).split('-')
  const { hour, minute, day: startDay } = chinaParts(meeting.startsAt)
  const [, startMonth, startDate] = startDay.split('-')
  return {
    topic: meeting.topic, venue: meeting.venue, milestone: meeting.milestone ?? '节点', due: `${Number(month)}月${Number(day)}日`,
    when: `${Number(startMonth)}月${Number(startDate)}日 ${hour}:${String(minute).padStart(2, '0')}`,
  }
}

/** The words of a message, made when it is read (look.md, Words); an unknown template of an older server says only that something is new. */
export function messageWords(template: string, facts: MessageFacts): Words {
  const pattern = patternOf(template) ?? ['有新进展', '{it}有新进展，请打开看看']
  const deputy = facts.deputyName ? shortDeputyName(facts.deputyName) : null
  const parts: Record<string, string> = {
    who: whoOf(facts), deputy: deputy ?? facts.placeName ?? '社区', place: facts.placeName ?? '社区',
    it: facts.title ? `「${facts.title}」` : '您也遇到的这件事', handler: facts.handlerName ?? '承办单位', ...meetingParts(facts.meeting),
  }
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
  const text = filled(pattern[1])
  return { title: filled(pattern[0]), text: facts.number ? `${text}（${facts.number}）` : text }
}
