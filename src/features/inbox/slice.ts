import { call } from '@/shared/api-client/call'
import { currentToken } from '@/shared/api-client/session'
import type { SliceOf } from '@/shared/slice'

export interface InboxSlice {
  unread: number
  /** Counts anew where there is a session; a failure leaves the old number and disturbs nobody. */
  refreshUnread: () => Promise<void>
}

export const createInboxSlice: SliceOf<InboxSlice> = (set) => ({
  unread: 0,
  refreshUnread: async () => {
    if (!currentToken()) return
    try {
      const { unread } = await call('countUnread', {})
      set({ unread })
    } catch {
      // The number is a courtesy.
    }
  },
})
