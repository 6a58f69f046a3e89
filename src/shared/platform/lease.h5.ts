import { database } from './database.h5'
import type { Lease } from './types'

/** A row of IndexedDB, not navigator.locks: those need a secure origin, and the app must work on http in a LAN. */
export const lease: Lease = {
  take: async (name, owner, now, ttlMs) => {
    const db = await database()
    // In memory no other tab can see the items either.
    if (!db) return true
    const change = db.transaction('leases', 'readwrite')
    const held = await change.store.get(name)
    // An expiry further off than any we set: the phone's clock was turned back.
    const isFree = !held || held.owner === owner || held.until <= now || held.until > now + ttlMs
    if (isFree) await change.store.put({ name, owner, until: now + ttlMs })
    await change.done
    return isFree
  },
  release: async (name, owner) => {
    const change = (await database())?.transaction('leases', 'readwrite')
    const held = await change?.store.get(name)
    if (held?.owner === owner) await change?.store.delete(name)
    await change?.done
  },
}
