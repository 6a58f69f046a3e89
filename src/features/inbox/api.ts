import { call } from '@/shared/api-client/call'
import { isSomebody } from '@/shared/api-client/session'

const nothing = { items: [], next: null }

/** Each throws ApiError. */
export const inboxApi = {
  /** Nobody is made a guest by looking: without a session there are no messages. */
  list: async (cursor: string | undefined) => (isSomebody() ? call('listInbox', { query: { cursor } }) : nothing),
  markRead: (upTo: string) => call('markRead', { body: { upTo } }),
}
