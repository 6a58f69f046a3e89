import { systemFontScale } from '../platform/font-scale'
import { isFlag, storage } from '../platform/storage'
import type { SliceOf } from '../slice'

export interface LookSlice {
  elder: boolean
  /** How much larger than usual the system writes: writing, icons and targets follow it. 1 on H5, whose style sheet follows the browser by itself. */
  scale: number
  toggleElder: () => void
  /** The system's setting anew: somebody may have changed it meanwhile. */
  followSystem: () => void
}

const key = 'look.elder'
/** WeChat's 关怀模式 (care mode). */
const careScale = 1.4
/** Beyond twice the size nothing fits a phone's line; smaller than usual would make targets too small to hit. */
const within = (scale: number): number => Math.min(2, Math.max(1, scale))

/** Elder mode: as last chosen here, else where the phone is in care mode. */
const look = (): Pick<LookSlice, 'elder' | 'scale'> => {
  const scale = within(systemFontScale())
  return { scale, elder: storage.read(key, isFlag) ?? scale >= careScale }
}

export const createLookSlice: SliceOf<LookSlice> = (set, get) => ({
  ...look(),
  toggleElder: () => {
    const elder = !get().elder
    storage.write(key, elder)
    set({ elder })
  },
  followSystem: () => set(look()),
})
