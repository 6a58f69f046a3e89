import { systemFontScale } from '../platform/font-scale'
import { isFlag, storage } from '../platform/storage'
import type { SliceOf } from '../slice'

export interface LookSlice {
  elder: boolean
  toggleElder: () => void
}

const key = 'look.elder'
/** From this scale on the person has asked the phone for large writing. */
const elderScale = 1.3

/** Elder mode: as last chosen here, else as the phone's own font size says. */
export const createLookSlice: SliceOf<LookSlice> = (set, get) => ({
  elder: storage.read(key, isFlag) ?? systemFontScale() >= elderScale,
  toggleElder: () => {
    const elder = !get().elder
    storage.write(key, elder)
    set({ elder })
  },
})
