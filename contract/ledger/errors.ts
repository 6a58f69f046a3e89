export const ledgerErrors = {
  'ledger.tooMany': '一次最多导出 5000 件，请按月份、社区或类别分开导出',
  'ledger.linkExpired': '下载链接过期了，请回到页面再点一次',
  'ledger.noPaper': '这份文书现在还不能打印，请刷新看看',
} as const
