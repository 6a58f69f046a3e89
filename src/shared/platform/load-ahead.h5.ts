import { trusted } from '../trusted'

interface LazyPage {
  path: string
  load: () => readonly unknown[]
}

/** Taro keeps its table of lazily loaded pages here. */
const lazyPages = (): LazyPage[] => trusted<{ __taroAppConfig?: { routes?: LazyPage[] } }>(window).__taroAppConfig?.routes ?? []

const quietMs = 1500

const load = async (paths: readonly string[]): Promise<void> => {
  for (const page of lazyPages()) {
    // One after the other, and a failure is no news: the page is fetched again when it is opened.
    if (paths.some((path) => page.path.endsWith(path))) await Promise.resolve(page.load()[0]).catch(() => undefined)
  }
}

/** Fetches pages while there is a network, after what is on the screen: whoever loses it later can still keep and look up what was written. */
export const loadAhead = (paths: readonly string[]): void => {
  const start = () => setTimeout(() => void load(paths), quietMs)
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}
