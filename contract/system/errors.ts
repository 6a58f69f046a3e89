export const systemErrors = {
  'request.invalid': '有几处没填好，请看标出的地方',
  'request.tooLarge': '内容太大了，请减少照片或文字后再试',
  'request.notFound': '没有找到这个页面，请回首页再试',
  'request.keyMissing': '请更新到最新版本后再试',
  'request.keyReused': '这次提交和上次的内容不一样，请回到页面重新提交',
  'request.tooMany': '提交得太频繁了，请过一会儿再来',
  'session.missing': '请先登录',
  'session.expired': '登录已过期，请重新登录',
  'access.denied': '您没有办这件事的权限',
  'row.changed': '刚刚有人更新了这件事，请看看最新进展再操作',
  'server.failed': '我们这边出了点问题，您的内容没有丢，请稍后再试',
  'server.busy': '现在人有点多，请过几秒再试',
} as const
