import { create, useStore, type StoreApi } from 'zustand'
import { createInboxSlice, type InboxSlice } from '@/features/inbox/slice'
import { createIssueSlice, type IssueSlice } from '@/features/issue/slice'
import { createSessionSlice, type SessionSlice } from '@/features/person/slice'
import { createPlaceSlice, type PlaceSlice } from '@/features/place/slice'
import { createStreetSlice, type StreetSlice } from '@/features/system/slice'
import { createKeepSlice, type KeepSlice } from '@/shared/keep/slice'
import type { SliceOf } from '@/shared/slice'
import { trusted } from '@/shared/trusted'
import { createLookSlice, type LookSlice } from '@/shared/ui/look-slice'

export type AppState = SessionSlice & IssueSlice & PlaceSlice & StreetSlice & KeepSlice & InboxSlice & LookSlice

/** The one store: what several pages share. A desk's own slice attaches to it when its sub-package loads. */
export const useApp = create<AppState>()((set, get) => ({
  ...createSessionSlice(set, get),
  ...createIssueSlice(set, get),
  ...createPlaceSlice(set, get),
  ...createStreetSlice(set, get),
  ...createKeepSlice(set, get),
  ...createInboxSlice(set, get),
  ...createLookSlice(set, get),
}))

// A slice attached at run time is known to whoever attached it.
const grownBy = <S extends object>() => trusted<StoreApi<AppState & S>>(useApp)

/** Attaches a desk's slice when its sub-package loads; gives the hook that sees it. Attach once, at module level. */
export const attachSlice = <S extends object>(createSlice: SliceOf<S>) => {
  const store = grownBy<S>()
  const set = (change: Partial<S> | ((state: S) => Partial<S>)) => useApp.setState(typeof change === 'function' ? change(store.getState()) : change)
  useApp.setState(createSlice(set, () => store.getState()))
  return <T>(select: (state: AppState & S) => T): T => useStore(store, select)
}
