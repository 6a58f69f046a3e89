import { useEffect, useRef } from 'react'
import { onPageKey } from './page-keys.h5'

/** Keys of a whole page, for who works through a list at a desk. */
export const usePageKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys)
  useEffect(() => { latest.current = keys })
  useEffect(() => onPageKey((key) => latest.current[key]?.()), [])
}
