export const inboxCopy = {
  title: '消息',
  emptyTitle: '还没有消息',
  emptyNote: '您提的事有进展，会在这里告诉您',
  unread: '未读',
}
