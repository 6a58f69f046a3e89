import type { Realm } from './app-realm'
import { PageCanvas, type DrawContext } from './draw-page'
import type { EventChannel } from './event-channel'
import type { Definition } from './package-loader'
import { applySetData, type SetDataRecord } from './set-data'
import type { Scope, ViewNode } from './view-node'

type Bag = Record<string, unknown>
type Method = (this: unknown, ...args: unknown[]) => unknown

/** What a page needs from the app around it. */
export interface PageHost extends Omit<DrawContext, 'host'> {
  realm: Realm
  record(entry: SetDataRecord): void
  onWarning(text: string): void
}

export interface PageBirth {
  route: string
  query: Record<string, string>
  definition: Definition
  window: Bag
  channel: EventChannel
}

let nextId = 1

/** One page on the stack: the object the app knows as `this`, its data and what is drawn from it. */
export class PageInstance implements Scope {
  readonly id = nextId++
  readonly key = `page${this.id}`
  readonly route: string
  readonly query: Record<string, string>
  readonly self: Bag
  title: string
  private readonly canvas: PageCanvas
  private tree: ViewNode | null = null
  private setDataCount = 0
  private drawing = false
  private stale = true

  constructor(private readonly host: PageHost, birth: PageBirth) {
    const { realm } = host
    this.route = birth.route
    this.query = birth.query
    this.title = String(birth.window.navigationBarTitleText ?? '')
    this.canvas = new PageCanvas({ ...host, host: {
      realm,
      pageId: this.id,
      onWarning: host.onWarning,
      onSetData: (component, payload, bytes) => this.record(component, payload, bytes),
      redraw: () => this.redraw(),
    } })
    const { data, ...rest } = birth.definition
    this.self = Object.assign(realm.adopt({}), rest, {
      data: realm.adopt(data ?? {}),
      route: birth.route,
      __route__: birth.route,
      options: realm.adopt(birth.query),
      setData: (payload: Bag, done?: () => void) => this.setData(payload, done),
      getPageId: () => `pageId:${this.id}`,
      getOpenerEventChannel: () => birth.channel.face,
      selectComponent: () => null,
    })
  }

  has(method: string): boolean {
    return typeof this.self[method] === 'function'
  }

  call(method: string, ...args: unknown[]): unknown {
    const run = this.self[method]
    if (typeof run !== 'function') return undefined
    return this.host.realm.enter(() => (run as Method).apply(this.self, args.map((arg) => this.host.realm.adopt(arg))))
  }

  /** What is drawn now. */
  view(): ViewNode {
    if (!this.tree || this.stale) this.redraw()
    return this.tree as ViewNode
  }

  dispose(): void {
    this.canvas.dispose()
  }

  private redraw(): void {
    // A component that sets data while it is being attached asks for one more drawing, not a nested one.
    this.stale = true
    if (this.drawing) return
    this.drawing = true
    try {
      for (let round = 0; this.stale && round < 5; round += 1) {
        this.stale = false
        this.tree = this.canvas.draw(this.route, this.self.data, this)
      }
    } finally {
      this.drawing = false
    }
  }

  private record(component: string | null, payload: Bag, bytes: number): void {
    const first = this.setDataCount === 0
    this.setDataCount += 1
    this.host.record({ page: this.route, component, first, bytes, keys: Object.keys(payload) })
  }

  private setData(payload: Bag, done?: () => void): void {
    const { realm } = this.host
    const bytes = applySetData(realm, this.self.data as Bag, payload, this.host.onWarning)
    this.record(null, payload, bytes)
    this.redraw()
    if (done) realm.later(() => done.call(this.self))
  }
}
