import { storage } from '@/shared/platform/storage'
import type { SliceOf } from '@/shared/slice'
import { isEntry, type Entry, type EntryWithoutTime } from './entry'

/** The place somebody stands at or lives in, as the pages name it. */
export interface ChosenPlace {
  id: string
  /** 「榕树苑 5–8 栋」 */
  name: string
  street: string
  community: string | null
  communityId: string | null
  dutyPhone: string | null
}

export interface PlaceSlice {
  place: ChosenPlace | null
  choosePlace: (place: ChosenPlace) => void
  entry: Entry | null
  enter: (entry: EntryWithoutTime) => void
  /** 「忘记这台设备」: where one lives and which code one scanned. */
  forgetPlace: () => void
}

const placeKey = 'place.chosen'
const entryKey = 'place.entry'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isPlace = (value: unknown): value is ChosenPlace => isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'

export const createPlaceSlice: SliceOf<PlaceSlice> = (set) => ({
  place: storage.read(placeKey, isPlace),
  choosePlace: (place) => {
    storage.write(placeKey, place)
    set({ place })
  },
  entry: storage.read(entryKey, isEntry),
  enter: (way) => {
    const entry = { ...way, at: Date.now() }
    storage.write(entryKey, entry)
    set({ entry })
  },
  forgetPlace: () => {
    storage.drop(placeKey)
    storage.drop(entryKey)
    set({ place: null, entry: null })
  },
})
