import type { SliceOf } from '../slice'
import { waiting } from './waiting'

export interface KeepSlice {
  /** Writes that wait for the network: 「待发送 n」. */
  waitingCount: number
  /** Of these, how many the server refused: they need the person. */
  troubledCount: number
}

export const createKeepSlice: SliceOf<KeepSlice> = (set) => {
  waiting.subscribe(() => set({ waitingCount: waiting.get().length, troubledCount: waiting.get().filter((item) => item.trouble).length }))
  return { waitingCount: 0, troubledCount: 0 }
}
