import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { usePages, type PageOf } from '@/shared/api-client/use-pages'

/**
 * A list of a desk: pages at the bottom, anew by pulling down, and anew when something was changed behind or beside it.
 * What is in sight stays while it loads anew, so that nothing jumps.
 */
export const useDeskList = <T>(what: string, changes: number, load: (cursor: string | undefined) => Promise<PageOf<T>>) => {
  const pages = usePages(what, load)
  const { reload, loadMore } = pages
  const known = useRef(changes)
  useEffect(() => {
    if (known.current === changes) return
    known.current = changes
    void reload()
  }, [changes, reload])
  usePullDownRefresh(() => { void reload().then(() => Taro.stopPullDownRefresh()) })
  useReachBottom(() => void loadMore())
  return pages
}
