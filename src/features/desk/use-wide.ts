import { useSyncExternalStore } from 'react'
import { isWide, onWidth } from './wide.h5'

/** Whether list, detail and actions fit side by side (from 1024 px). */
export const useWide = (): boolean => useSyncExternalStore(onWidth, isWide, isWide)
