import type { ReplyOf } from '@contract/api'
import { call } from '@/shared/api-client/call'
import { storage } from '@/shared/platform/storage'
import type { SliceOf } from '@/shared/slice'

export type StreetFacts = ReplyOf<'getApp'>

export interface StreetSlice {
  /** What this street's app is called and whether its people are invented; as last heard, null before the first reply. */
  street: StreetFacts | null
  refreshStreet: () => Promise<void>
}

const key = 'street.facts'
const isFacts = (value: unknown): value is StreetFacts => typeof value === 'object' && value !== null && 'street' in value && 'demo' in value && 'settings' in value

export const createStreetSlice: SliceOf<StreetSlice> = (set) => ({
  street: storage.read(key, isFacts),
  refreshStreet: async () => {
    try {
      const street = await call('getApp', {})
      storage.write(key, street)
      set({ street })
    } catch {
      // The last known name stays; the lists below say that the network is gone.
    }
  },
})
