import { text, WxFailure, type ApiTable, type WxOptions } from './wx-call'
import type { WxHost } from './wx-host'

type Listener = (...args: unknown[]) => unknown

function checked(options: WxOptions, go: (url: string) => unknown): unknown {
  const url = text(options, 'url')
  if (/^https?:/.test(url)) throw new WxFailure(`invalid url ${url}`)
  return go(url) ?? {}
}

/** Moving between pages. */
export function navigationApis(host: WxHost): ApiTable {
  const stack = host.stack
  return {
    async: {
      navigateTo: (options) => checked(options, (url) => ({
        eventChannel: stack().navigateTo(url, options.events as Record<string, Listener> | undefined).face,
      })),
      redirectTo: (options) => checked(options, (url) => stack().redirectTo(url)),
      reLaunch: (options) => checked(options, (url) => stack().reLaunch(url)),
      switchTab: (options) => checked(options, (url) => stack().switchTab(url)),
      navigateBack: (options) => stack().navigateBack(typeof options.delta === 'number' ? options.delta : 1),
    },
  }
}
