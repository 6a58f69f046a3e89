import type { SliceOf } from '@/shared/slice'
import { storage } from '@/shared/platform/storage'

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

/** The code that was scanned: it goes along with what is raised, and decides who has it first. */
export interface Entry {
  token: string
  /** The deputy of the code, or the one chosen on its page. */
  deputyId: string | null
  placeId: string | null
}

export interface PlaceSlice {
  place: ChosenPlace | null
  choosePlace: (place: ChosenPlace) => void
  entry: Entry | null
  enter: (entry: Entry | null) => void
}

const placeKey = 'place.chosen'
const entryKey = 'place.entry'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isPlace = (value: unknown): value is ChosenPlace => isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'
const isEntry = (value: unknown): value is Entry => isRecord(value) && typeof value.token === 'string'

export const createPlaceSlice: SliceOf<PlaceSlice> = (set) => ({
  place: storage.read(placeKey, isPlace),
  choosePlace: (place) => {
    storage.write(placeKey, place)
    set({ place })
  },
  entry: storage.read(entryKey, isEntry),
  enter: (entry) => {
    if (entry) storage.write(entryKey, entry)
    else storage.drop(entryKey)
    set({ entry })
  },
})
