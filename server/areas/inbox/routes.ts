import { inboxEndpoints } from '../../../contract/inbox/endpoints'
import { inboxSchemas } from '../../../contract/inbox/schemas'
import type { Ctx } from '../../context'
import { read, routesOf, write } from '../../platform/http/route'
import { countUnread } from './verbs/count-unread'
import { listInbox } from './verbs/list-inbox'
import { markRead } from './verbs/mark-read'

export const inboxRoutes = routesOf<Ctx, typeof inboxEndpoints, typeof inboxSchemas>(inboxEndpoints, inboxSchemas, {
  listInbox: read(listInbox),
  countUnread: read(countUnread),
  markRead: write(markRead),
})
