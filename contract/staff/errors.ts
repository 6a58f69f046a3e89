export const staffErrors = {
  'staff.unknown': '没有找到这个账号，请刷新名单',
  'staff.notYours': '这个角色不归您给，请找平台管理员',
  'staff.wrongScope': '这个角色不能给到这里，请重新选择范围',
  'staff.notYourself': '不能改自己的角色，请让同事或平台管理员来办',
  'staff.alreadyHas': '这个手机号已经有这个角色了',
  'staff.notNow': '这个账号刚刚有人改过，请刷新看看',
  'staff.lastOne': '这是最后一位，请先邀请接手的人，再结束',
  'handler.unknown': '没有找到这个承办单位，请刷新名单',
  'handler.notYours': '全县共用的单位由平台管理员维护',
  'handler.nameTaken': '已经有同名的单位了',
  'handler.changed': '这个单位刚刚有人改过，请刷新后再改',
  'handler.estatesOfProperty': '只有物业公司才填服务小区',
} as const
