import { posix } from 'node:path'
import { EventChannel } from './event-channel'
import { readUnitJson, type AppManifest, type PackageLoader } from './package-loader'
import { PageInstance, type PageHost } from './page-instance'
import { WxFailure } from './wx/wx-call'

type Listener = (...args: unknown[]) => unknown

const STACK_LIMIT = 10

/** `/pages/a/index?x=1&y=` to its parts; values stay as written, WeChat does not decode them. */
export function readUrl(url: string, from: string): { path: string; query: Record<string, string> } {
  const [place = '', search = ''] = url.split('?')
  const path = place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(from), place)
  const pairs = search.split('&').filter(Boolean).map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  return { path, query: Object.fromEntries(pairs) }
}

/** WeChat's page stack: at most ten pages, tab pages kept alive, hidden and shown in WeChat's order. */
export class PageStack {
  pages: PageInstance[] = []
  private readonly tabs = new Map<string, PageInstance>()

  constructor(
    private readonly dir: string,
    private readonly manifest: AppManifest,
    private readonly loader: PackageLoader,
    private readonly host: PageHost,
  ) {}

  get top(): PageInstance | undefined {
    return this.pages[this.pages.length - 1]
  }

  isTab(path: string): boolean {
    return this.manifest.tabs.some((tab) => tab.path === path)
  }

  knows(path: string): boolean {
    const { mainPages, subPackages } = this.manifest
    return mainPages.includes(path) || subPackages.some(({ pages }) => pages.includes(path))
  }

  navigateTo(url: string, events: Record<string, Listener> = {}): EventChannel {
    const target = this.target(url)
    if (this.isTab(target.path)) throw new WxFailure('can not navigateTo a tabbar page')
    if (this.pages.length >= STACK_LIMIT) throw new WxFailure('webview count limit exceed')
    const channel = new EventChannel(this.host.realm)
    for (const [name, listener] of Object.entries(events)) channel.on(name, listener)
    this.top?.call('onHide')
    this.open(target, channel)
    return channel
  }

  redirectTo(url: string): void {
    const target = this.target(url)
    if (this.isTab(target.path)) throw new WxFailure('can not redirectTo a tabbar page')
    this.close(this.pages.pop())
    this.open(target)
  }

  reLaunch(url: string): void {
    const target = this.target(url)
    this.clear()
    this.open(target)
  }

  switchTab(url: string): void {
    const { path } = this.target(url)
    if (!this.isTab(path)) throw new WxFailure('can not switch to no-tabBar page')
    const [bottom] = this.pages
    if (this.pages.length === 1 && bottom?.route === path) return
    while (this.pages.length > 1) this.close(this.pages.pop())
    const left = this.pages.pop()
    if (left?.route !== path && left && this.isTab(left.route)) left.call('onHide')
    else if (left && !this.isTab(left.route)) this.close(left)
    const kept = this.tabs.get(path)
    if (!kept) return this.open({ path, query: {} })
    this.pages = [kept]
    kept.call('onShow', {})
  }

  navigateBack(delta = 1): void {
    if (this.pages.length < 2) throw new WxFailure('cannot navigate back at first page.')
    const count = Math.min(delta, this.pages.length - 1)
    for (let index = 0; index < count; index += 1) this.close(this.pages.pop())
    this.top?.call('onShow', {})
  }

  /** Opens a page on top; the launch comes here directly. */
  open(target: { path: string; query: Record<string, string> }, channel = new EventChannel(this.host.realm)): void {
    if (!this.loader.page(target.path)) this.loader.load(target.path)
    const definition = this.loader.page(target.path)
    if (!definition) throw new Error(`${target.path}.js registers no Page`)
    const window = { ...this.manifest.window, ...readUnitJson(this.dir, target.path).window }
    const page = new PageInstance(this.host, { route: target.path, query: target.query, definition, window, channel })
    this.pages.push(page)
    if (this.isTab(target.path)) this.tabs.set(target.path, page)
    page.call('onLoad', target.query)
    page.call('onShow', {})
    page.view()
    this.host.realm.later(() => page.call('onReady'))
  }

  clear(): void {
    const all = new Set([...this.pages.reverse(), ...this.tabs.values()])
    this.pages = []
    this.tabs.clear()
    all.forEach((page) => this.close(page))
  }

  private target(url: string): { path: string; query: Record<string, string> } {
    const target = readUrl(url, this.top?.route ?? '')
    if (!this.knows(target.path)) throw new WxFailure(`page "${target.path}" is not found`)
    return target
  }

  private close(page: PageInstance | undefined): void {
    if (!page) return
    this.tabs.delete(page.route)
    page.call('onUnload')
    page.dispose()
  }
}
