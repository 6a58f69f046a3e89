import { useEffect, useRef } from 'react'

// Taro's page hooks need its router around them; a rendered component is a page that shows at once and stays.
function useOnMount(run: () => void): void {
  const first = useRef(run)
  useEffect(() => first.current(), [])
}

const never = (_run: (...args: never[]) => unknown): void => undefined

export const useReady = useOnMount
export const useDidShow = useOnMount
export const useDidHide = never
export const useUnload = never
export const usePageScroll = never
export const usePullDownRefresh = never
export const useReachBottom = never
export const useShareAppMessage = never
export const useShareTimeline = never
export const useTabItemTap = never

const router = { path: '', params: {} as Record<string, string> }

/** Sets what the page under test finds in its address. */
export function openWith(params: Record<string, string>): void {
  router.params = params
}

/** A page's first word: what stands in its address. */
export const useLoad = (run: (query: Record<string, string>) => void): void => useOnMount(() => run(router.params))

export const useRouter = (): typeof router => router
