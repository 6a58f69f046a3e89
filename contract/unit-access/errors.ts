export const unitAccessErrors = {
  'unitAccess.forSections': '街道科室的人请在「人员」里邀请，用手机号登录',
  'unitAccess.closed': '这个单位已经停用，请先恢复，再给链接',
  'unitAccess.none': '这个单位现在没有链接，请重新生成',
  'unitLink.unknown': '没有找到这个链接，请看看是不是没有复制全，或打电话问街道',
  'unitLink.ended': '这个链接已经停用或过期，请打电话给街道，重新要一个',
  'unitLink.wrongCode': '口令不对，请看清 8 位数字再填',
  'unitLink.tooManyTries': '填错太多次了，请 15 分钟后再试，或打电话问街道要口令',
} as const
