import type { Answers } from './answers'
import type { Realm } from './app-realm'
import type { Device } from './device'
import type { Journal } from './journal'
import { NativeControls } from './native-controls'
import { OpenAbilities } from './open-abilities'
import { PageDriver, type DriverContext } from './page-driver'
import type { PageInstance } from './page-instance'
import type { PageStack } from './page-stack'
import type { SetDataRecord } from './set-data'
import type { ApiCall, WxOptions } from './wx/wx-call'
import type { Network, RequestRecord, RequestRule } from './wx/network'
import type { WxHost } from './wx/wx-host'

export interface SessionParts {
  host: WxHost
  journal: Journal
  stack: PageStack
  /** The object given to App(). */
  app: Record<string, unknown>
  onClose(): void
}

interface Outlook {
  timeoutMs?: number
}

const DEFAULT_WAIT_MS = 3000
const SETTLE_LIMIT_MS = 1500
const STEP_MS = 4

const turn = (ms = 0): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** A running mini-program in the hands of a test. */
export class WeappSession {
  private readonly controls = new NativeControls()
  private readonly abilities: OpenAbilities
  private readonly drivers = new WeakMap<PageInstance, PageDriver>()
  private readonly realm: Realm

  constructor(private readonly parts: SessionParts) {
    this.realm = parts.host.realm
    this.abilities = new OpenAbilities(this.realm, parts.host.answers, () => parts.stack)
  }

  /** Thrown errors, console.error, unhandled rejections, missing templates: assert none. */
  get errors(): readonly string[] { return this.parts.journal.errors }
  get warnings(): readonly string[] { return this.parts.journal.warnings }
  get console(): Journal['console'] { return this.parts.journal.console }
  get setDataBytes(): readonly SetDataRecord[] { return this.parts.journal.setData }
  /** Change them while the app runs. */
  get answers(): Answers { return this.parts.host.answers }
  /** What getApp() gives. */
  get app(): Readonly<Record<string, unknown>> { return this.parts.app }
  get device(): Device { return this.parts.host.device }
  get network(): Network { return this.parts.host.network }
  get requests(): readonly RequestRecord[] { return this.parts.host.network.log }
  get toasts(): readonly string[] { return this.parts.host.prompts.toasts }
  /** The modal waiting for an answer. */
  get modal(): WxOptions | null { return this.parts.host.prompts.modal }
  get actionSheet(): WxOptions | null { return this.parts.host.prompts.sheet }
  get loading(): string | null { return this.parts.host.prompts.loading }
  /** Cards shared by `<button open-type="share">`. */
  get shared(): readonly unknown[] { return this.abilities.shared }
  get leftFor(): readonly string[] { return this.abilities.left }

  /** The page on top. */
  page(): PageDriver {
    const { top } = this.parts.stack
    if (!top) throw new Error(`no page is open\n${this.errors.join('\n')}`)
    const known = this.drivers.get(top)
    if (known) return known
    const { realm, controls, abilities } = this
    const context: DriverContext = {
      realm, controls, abilities,
      settle: () => this.settle(),
      waitFor: (look, what) => this.waitFor(look, what),
    }
    const driver = new PageDriver(top, context)
    this.drivers.set(top, driver)
    return driver
  }

  /** Routes on the stack, lowest first. */
  routes(): string[] {
    return this.parts.stack.pages.map(({ route }) => route)
  }

  /** Options of every call of one API so far. */
  calls(api: string): WxOptions[] {
    return this.parts.host.calls.filter((call: ApiCall) => call.api === api).map(({ options }) => options)
  }

  /** Polls until `look` gives something; what it throws counts as "not yet". */
  async waitFor<T>(
    look: () => T | undefined | false | null, what = 'the condition', { timeoutMs = DEFAULT_WAIT_MS }: Outlook = {},
  ): Promise<T> {
    const end = Date.now() + timeoutMs
    let last: unknown
    do {
      try {
        const found = look()
        if (found) return found
      } catch (error) {
        last = error
      }
      await turn(STEP_MS)
    } while (Date.now() < end)
    throw new Error([`waited ${timeoutMs} ms for ${what}`, String(last ?? ''), this.describe()].join('\n'))
  }

  private describe(): string {
    const { top } = this.parts.stack
    return [top ? `${top.route} shows:\n${this.page().text()}` : 'no page is open', ...this.errors].join('\n')
  }

  /** Waits until no frame, render or request is pending; gives up quietly after 1.5 s. */
  async settle(): Promise<void> {
    const end = Date.now() + SETTLE_LIMIT_MS
    let quiet = 0
    while (quiet < 3 && Date.now() < end) {
      await turn()
      quiet = this.realm.soonCount() === 0 && this.network.busyCount === 0 ? quiet + 1 : 0
    }
  }

  async navigateBack(): Promise<void> {
    this.parts.stack.navigateBack()
    await this.settle()
  }

  /** The person taps the tab bar. */
  async tapTab(path: string): Promise<void> {
    this.parts.stack.switchTab(`/${path.replace(/^\//, '')}`)
    this.parts.stack.top?.call('onTabItemTap', { pagePath: path })
    await this.settle()
  }

  async answerModal(confirm: boolean, content?: string): Promise<void> {
    this.parts.host.prompts.answerModal({ confirm, content })
    await this.settle()
  }

  async answerActionSheet(answer: number | 'cancel'): Promise<void> {
    this.parts.host.prompts.answerSheet(answer)
    await this.settle()
  }

  /** Fires wx.onX listeners: `signal('ThemeChange', { theme: 'dark' })`. */
  async signal(name: string, detail: unknown = {}): Promise<void> {
    this.parts.host.signals.emit(name, detail)
    await this.settle()
  }

  /** Cuts or restores the network; the app is told as WeChat tells it. */
  async offline(isOffline: boolean): Promise<void> {
    if (isOffline) this.network.goOffline()
    else this.network.isOffline = false
    const networkType = isOffline ? 'none' : this.answers.networkType
    await this.signal('NetworkStatusChange', { isConnected: !isOffline, networkType })
  }

  /** Every request waits so long before it leaves; 0 ends it. */
  slow(delayMs: number): void {
    this.network.delayMs = delayMs
  }

  /** The server commits, the reply is lost. */
  loseReply(rule?: RequestRule): void {
    this.network.loseReply(rule)
  }

  /** Sends the app to the background. */
  async hide(): Promise<void> {
    this.parts.stack.top?.call('onHide')
    this.callApp('onHide')
    await this.signal('AppHide')
  }

  async show(options: Partial<WxHost['launch']> = {}): Promise<void> {
    const launch = { ...this.parts.host.launch, ...options }
    this.callApp('onShow', launch)
    this.parts.stack.top?.call('onShow', {})
    await this.signal('AppShow', launch)
  }

  /** Comes back through another code or card: WeChat opens that page anew in the app that still runs. */
  async enter(path: string, query: Record<string, string>): Promise<void> {
    const search = Object.entries(query).map(([name, value]) => `${name}=${value}`).join('&')
    this.callApp('onShow', { ...this.parts.host.launch, path, query })
    this.parts.stack.reLaunch(`/${path}?${search}`)
    await this.settle()
  }

  callApp(method: string, ...args: unknown[]): void {
    const run = this.parts.app[method]
    if (typeof run !== 'function') return
    const adopted = args.map((arg) => this.realm.adopt(arg))
    this.realm.enter(() => (run as (...all: unknown[]) => unknown).apply(this.parts.app, adopted))
  }

  /** Kills the app: nothing of it runs afterwards. The device keeps storage and saved files. */
  close(): Device {
    this.network.abortAll('abort')
    this.realm.close()
    this.parts.onClose()
    return this.device
  }
}
