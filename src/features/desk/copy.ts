import type { DeputyFilter, HandlerFilter, OfficeFilter } from './types'
import type { DeskRole } from './seats'

interface Empty {
  title: string
  note: string
}

export const deskCopy = {
  noSeatTitle: '这里是代表、社区和街道的工作台',
  noSeatNote: '用登记的手机号登录，就能看到送到您这里的事',
  noSeatHere: '您的手机号没有登记在这个工作台',
  noSeatHereNote: '换登记过的手机号登录；要是登记错了，请联系街道',
  signIn: '登录',
  roleEnded: (scope: string) => `您在${scope}的工作已经结束，谢谢您`,
  roleEndedNote: '没办完的事由同事接着办。您照样可以提事、看进展；要是弄错了，请联系街道',
  goHome: '回首页',
  manage: '管理',
  changeSeat: '换个身份',
  filterLabel: '看哪些事',
  refresh: '刷新',
  more: '再看一些',
  end: '就这些了',
  select: '选几件一起研判',
  selectNone: '不选了',
  selected: (count: number) => `已选 ${count} 件`,
  pick: '选左边的一件事，内容会出现在这里',
  nothingToDo: '这件事眼下不用您做什么',
  doTitle: '接下来',
  story: '经过',
  similar: '附近有人提过相似的事',
  duplicates: '可能是同一件事',
  merge: '合并办理',
  mergeThis: '这一件',
  mergeInto: '并到这一件，一起办',
  mergeNote: '两边的居民都会收到每一步消息，都能评价，可以拆开。',
  merged: '已合并，两边的居民都会收到消息',
  backToList: '回列表',
} as const

export const deputyFilters: readonly { value: DeputyFilter; name: string }[] = [
  { value: 'todo', name: '待办' }, { value: 'following', name: '跟进中' }, { value: 'all', name: '全部' },
]

const officeFilterNames: Record<OfficeFilter, string> = { inbox: '待研判', due: '快到期', overdue: '已过期', handling: '办理中', disputed: '不满意', all: '全部' }
const officeFilterOrder: readonly OfficeFilter[] = ['inbox', 'due', 'overdue', 'handling', 'disputed', 'all']

// Who supervises begins with what is late; nothing waits for its own hand.
const supervisedOrder: readonly OfficeFilter[] = ['overdue', 'due', 'handling', 'disputed', 'inbox', 'all']

/** A community assesses, the street coordinates: the same place in the list, another word. */
export const officeFilters = (role: DeskRole, counts?: ReadonlyMap<string, number>): readonly { value: OfficeFilter; name: string; count?: number }[] =>
  (role === 'congress_office' ? supervisedOrder : officeFilterOrder).map((value) => ({ value, name: value === 'inbox' && role !== 'community' ? '待协调' : officeFilterNames[value], count: counts?.get(value) || undefined }))

export const handlerFilters: readonly { value: HandlerFilter; name: string }[] = [
  { value: 'todo', name: '在办' }, { value: 'overdue', name: '已过期' }, { value: 'done', name: '办结的' }, { value: 'all', name: '全部' },
]

export const emptyDeputy: Record<DeputyFilter, Empty> = {
  todo: { title: '眼下没有等您的事', note: '居民扫您的码提的事，会送到这里' },
  following: { title: '没有别人正在办的事', note: '您转出去的事，会在这里看得到进展' },
  all: { title: '还没有居民提事', note: '走访时请居民扫一扫您的码' },
}

export const emptyHandler: Record<HandlerFilter, Empty> = {
  todo: { title: '眼下没有交给您办的事', note: '街道交办、社区请办的，会送到这里' },
  overdue: { title: '没有过期的事', note: '按时办完，居民都看得到' },
  done: { title: '还没有办结的事', note: '办好的、列入计划的，会在这里' },
  all: { title: '还没有交给您办的事', note: '街道交办、社区请办的，会送到这里' },
}

const emptyAtOffice: Record<OfficeFilter, Empty> = {
  due: { title: '一天之内没有到期的事', note: '快到期的会提前提醒' },
  overdue: { title: '没有过期的事', note: '过期的会自动往上报，不会丢' },
  inbox: { title: '没有等着研判的事', note: '代表转来的、居民直接提的，会到这里' },
  handling: { title: '没有正在办的事', note: '接下来办的事会在这里' },
  disputed: { title: '没有要复核的事', note: '居民评价不满意的，会到这里' },
  all: { title: '还没有居民提事', note: '把码贴到楼道口，居民就能提了' },
}

const emptyInboxOfStreet: Empty = { title: '没有等着协调的事', note: '社区报上来的，会到这里' }

export const emptyOffice = (role: DeskRole, filter: OfficeFilter): Empty =>
  filter === 'inbox' && role !== 'community' ? emptyInboxOfStreet : emptyAtOffice[filter]
