/** What an issue says on screen, in one place. */
export const issueCopy = {
  mine: '我的进展',
  everyones: '大家的事',
  all: '全部',
  emptyMineTitle: '您还没有提过事',
  emptyMineNote: '路灯不亮、下水道堵了、楼道堆东西，一分钟就能说清楚',
  emptyPublicTitle: '这里还没有公开的事',
  emptyPublicNote: '第一件，也许就是您提的',
  raise: '我要提事',
}
