import Taro from '@tarojs/taro'

const home = '/pages/home/index'

/** Back, or home when this page was the first (a scanned code, a shared link). */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: home })
}

export const goHome = (): void => void Taro.switchTab({ url: home })

const urlOf = (path: string, query: Record<string, string>): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length ? `/${path}?${pairs.join('&')}` : `/${path}`
}

/** Opens a page; `query` is written into the address. No personal fact belongs there. */
export const openPage = (path: string, query: Record<string, string> = {}): void => void Taro.navigateTo({ url: urlOf(path, query) })

/** The same in place of this page: back does not return to a form that has gone out. */
export const replacePage = (path: string, query: Record<string, string> = {}): void => void Taro.redirectTo({ url: urlOf(path, query) })
