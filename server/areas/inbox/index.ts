export { inboxRoutes } from './routes'
export { tell, type Telling } from './verbs/tell'
export type { InboxTemplate } from './messages'
