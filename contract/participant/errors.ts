export const participantErrors = {
  'participant.owed': '请先记下谁参加了，再往下',
  'participant.communityOwed': '参加人员里至少要有一位社区的人',
  'participant.othersOwed': '联合研判不能只有社区自己，请再记一位代表、物业、居民或别的单位的人',
  'participant.deputyUnknown': '有一位代表不在这一片任职，请从列表里重新选',
  'participant.nameOwed': '有一位没有写姓名，请补上',
  'participant.dutyTwice': '主持和记录各只能有一位，请去掉多的',
  'participant.twice': '同一位代表记了两次，请去掉一个',
} as const
