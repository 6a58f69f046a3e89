import { isText, storage } from '@/shared/platform/storage'
import type { SliceOf } from '@/shared/slice'

export interface DeskSlice {
  /** Key of the seat last sat down in; kept on this device. */
  seatKey: string | null
  takeSeat: (key: string) => void
  /** Grows with every change made at this desk: a list in sight again loads anew only then. */
  deskChanges: number
  deskChanged: () => void
  /** The list an issue was opened from on a phone: after one is decided the next comes by itself. */
  queue: readonly string[]
  openFrom: (queue: readonly string[]) => void
}

const key = 'desk.seat'

/** Attached by the desk's sub-package, so that main carries none of it. */
export const createDeskSlice: SliceOf<DeskSlice> = (set) => ({
  seatKey: storage.read(key, isText),
  takeSeat: (seatKey) => {
    storage.write(key, seatKey)
    set({ seatKey })
  },
  deskChanges: 0,
  queue: [],
  openFrom: (queue) => set({ queue }),
  deskChanged: () => set(({ deskChanges }) => ({ deskChanges: deskChanges + 1 })),
})
