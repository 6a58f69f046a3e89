import { defineEndpoints } from '../endpoint'

export const inboxEndpoints = defineEndpoints({
  listInbox: { method: 'GET', path: '/inbox', summary: 'My messages, newest first', who: 'person', scope: 'own', idempotent: false, byLink: true },
  countUnread: { method: 'GET', path: '/inbox/unread', summary: 'How many of my messages are unread', who: 'person', scope: 'own', idempotent: false, byLink: true },
  markRead: { method: 'POST', path: '/inbox/read', summary: 'Marks my messages up to one as read', who: 'person', scope: 'own', idempotent: false, byLink: true },
})
