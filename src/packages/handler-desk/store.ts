import { createDeskSlice, type DeskSlice } from '@/features/desk/slice'
import { attachSlice } from '@/store'

/** The store as this desk sees it; its slice comes with the sub-package. */
export const useDesk = attachSlice<DeskSlice>(createDeskSlice)
