import { storage } from '@/shared/platform/storage'
import type { SliceOf } from '@/shared/slice'
import { isChosenPlace, type ChosenPlace } from './chosen-place'
import { currentEntry, isEntry, withoutEntry, type Entry, type EntryWithoutTime } from './entry'

export interface PlaceSlice {
  /** Where somebody lives, as chosen; until then where a code was scanned. */
  place: ChosenPlace | null
  /** The person says where they live; it holds for this visit too. */
  choosePlace: (place: ChosenPlace) => void
  /** The person says where the matter is; the first place ever said is also where they live. */
  placeMatter: (place: ChosenPlace) => void
  entry: Entry | null
  /** A code or a picked deputy; its place is learned only where none was chosen. */
  enter: (entry: EntryWithoutTime) => void
  /** 「忘记这台设备」: where one lives and which code one scanned. */
  forgetPlace: () => void
}

const placeKey = 'place.chosen'
const entryKey = 'place.entry'

export const createPlaceSlice: SliceOf<PlaceSlice> = (set, get) => {
  const keepPlace = (place: ChosenPlace) => {
    storage.write(placeKey, place)
    set({ place })
  }
  const keepEntry = (entry: Entry) => {
    storage.write(entryKey, entry)
    set({ entry })
  }
  const isUnchosen = () => { const { place } = get(); return place === null || place.isGuess === true }
  return {
    place: storage.read(placeKey, isChosenPlace),
    choosePlace: (place) => {
      keepPlace(place)
      const entry = currentEntry(get().entry, Date.now())
      if (entry) keepEntry({ ...entry, place })
    },
    placeMatter: (place) => {
      if (isUnchosen()) keepPlace(place)
      const now = Date.now()
      keepEntry({ ...(currentEntry(get().entry, now) ?? { ...withoutEntry, at: now }), place })
    },
    entry: storage.read(entryKey, isEntry),
    enter: (way) => {
      if (way.place && isUnchosen()) keepPlace({ ...way.place, isGuess: true })
      keepEntry({ ...way, at: Date.now() })
    },
    forgetPlace: () => {
      storage.drop(placeKey)
      storage.drop(entryKey)
      set({ place: null, entry: null })
    },
  }
}
