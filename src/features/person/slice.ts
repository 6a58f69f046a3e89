import { call } from '@/shared/api-client/call'
import { isSomebody, whoAmI, type Me } from '@/shared/api-client/session'
import type { SliceOf } from '@/shared/slice'

export interface SessionSlice {
  /** Null before the first call that needed a session: nobody is asked to sign in to look around. */
  me: Me | null
  /** Asks the server who this is, where there is a session already. Throws ApiError. */
  refreshMe: () => Promise<void>
}

export const createSessionSlice: SliceOf<SessionSlice> = (set) => {
  whoAmI.subscribe(() => set({ me: whoAmI.get() }))
  return {
    me: whoAmI.get(),
    refreshMe: async () => { if (isSomebody()) whoAmI.set(await call('getMe', {})) },
  }
}
