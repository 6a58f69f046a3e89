import type { SliceOf } from '../slice'
import { isMine, owner } from '../api-client/owner'
import { waiting } from './waiting'

export interface KeepSlice {
  /** Writes of whoever is here that wait for the network: 「待发送 n」. */
  waitingCount: number
  /** Written by somebody else on this device: they wait until that person signs in. */
  heldCount: number
  /** Of these, how many the server refused: they need the person. */
  troubledCount: number
}

export const createKeepSlice: SliceOf<KeepSlice> = (set) => {
  const count = () => {
    const mine = waiting.get().filter((item) => isMine(item.owner))
    set({ waitingCount: mine.length, heldCount: waiting.get().length - mine.length, troubledCount: mine.filter((item) => item.trouble).length })
  }
  waiting.subscribe(count)
  owner.subscribe(count)
  return { waitingCount: 0, heldCount: 0, troubledCount: 0 }
}
