export const settingErrors = {
  'setting.contradictory': '有几项设置互相矛盾，请看标出的地方',
  'setting.changed': '刚刚有人改过设置，请刷新后再改',
} as const
