import type { ItemChoice } from '@contract/assessment/vocabulary'

export const assessmentCopy = {
  title: '联合研判会',
  listEmpty: '还没有开过研判会',
  listEmptyNote: '每月一次：没研判的、没办结的，和代表、物业、居民一起逐件定',
  open: '开本月研判会',
  goOn: '接着研判',
  see: '看本月纪要',
  agenda: '逐件研判',
  empty: '这个月没有要研判的事',
  emptyNote: '记下参加的人，就可以成纪要',
  previous: '上一件',
  next: '下一件',
  backToAgenda: '回清单',
  how: '这一件怎么办',
  send: '定下来',
  decided: '已定',
  gone: '您已回避这件事',
  close: '结束会议，成纪要',
  closeNote: '成纪要以后就不能再改了',
  closed: '纪要成了',
  remarks: '其他议定的事（一行一件）',
  venue: '在哪里开',
  recorded: '记下了',
  over: '已经办结或转走，不用再定',
  keys: '键盘：J 下一件，K 上一件',
} as const

export const choiceNames: Record<ItemChoice, string> = { triage: '研判', continue: '继续办理', redirect: '引导办理', leave: '留待下次' }
export const choiceNotes: Record<ItemChoice, string> = { triage: '定类别、缓急、谁来办', continue: '照原来的办，说一句', redirect: '不属本平台，告诉去哪办', leave: '说明为什么' }
export const wordsLabel: Record<Exclude<ItemChoice, 'triage'>, string> = { continue: '接着怎么办', redirect: '告诉居民去哪里办', leave: '为什么留到下次' }
