export const issueErrors = {
  'issue.unknown': '没有找到这件事，可能链接不完整，请从「我的」里打开',
  'issue.notNow': '这件事现在不能这样办，请刷新看看最新进展',
  'issue.textTooShort': '请至少写 5 个字，说清楚在哪里、怎么了',
  'issue.textTooLong': '最多写 2000 字，请写短一些',
  'issue.tooManyPhotos': '最多放 9 张照片，请去掉几张',
  'issue.followUpCodeWrong': '查询码不对，请对照回执再填一次',
  'issue.alreadyRated': '您已经评价过了，谢谢',
  'issue.ratingOver': '评价时间已过。如果还没解决，请再提一次事',
  'issue.reasonOwed': '不满意请说说原因，方便复核',
  'issue.noPhone': '提事人没有留电话，可以请居民补充',
  'issue.deputyElsewhere': '这位代表不联系这一片，请选别的代表',
  'issue.recused': '您已回避这件事',
} as const
