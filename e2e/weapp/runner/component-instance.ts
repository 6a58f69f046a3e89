import type { Realm } from './app-realm'
import type { Definition } from './package-loader'
import { applySetData } from './set-data'
import type { Scope } from './view-node'

type Bag = Record<string, unknown>
type Method = (this: unknown, ...args: unknown[]) => unknown

/** What a component needs from the page it lives in. */
export interface ComponentHost {
  realm: Realm
  pageId: number
  onSetData(component: string, payload: Bag, bytes: number): void
  onWarning(text: string): void
  redraw(): void
}

/** A custom component on a page: Taro's `comp` and `custom-wrapper`, or a native one. */
export class ComponentInstance implements Scope {
  readonly self: Bag
  readonly data: Bag
  private lastProps = ''

  constructor(
    readonly path: string,
    readonly key: string,
    private readonly definition: Definition,
    private readonly host: ComponentHost,
  ) {
    const { realm } = host
    const methods = (definition.methods ?? {}) as Bag
    this.data = realm.adopt({ ...this.defaults(), ...(definition.data as Bag | undefined) })
    this.self = realm.adopt({ ...methods, is: path, properties: this.data })
    Object.assign(this.self, {
      data: this.data,
      setData: (payload: Bag, done?: () => void) => this.setData(payload, done),
      triggerEvent: () => undefined,
      getPageId: () => `pageId:${host.pageId}`,
    })
  }

  private defaults(): Bag {
    const properties = (this.definition.properties ?? {}) as Record<string, { value?: unknown } | undefined>
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property?.value]))
  }

  has(method: string): boolean {
    return typeof this.self[method] === 'function'
  }

  call(method: string, event: unknown): unknown {
    return (this.self[method] as Method).call(this.self, event)
  }

  lifetime(name: 'created' | 'attached' | 'ready' | 'detached'): void {
    const lifetimes = (this.definition.lifetimes ?? {}) as Bag
    const run = lifetimes[name] ?? this.definition[name]
    if (typeof run === 'function') this.host.realm.enter(() => (run as Method).call(this.self))
  }

  /** A property overwrites the component's own data only when the page really sent something new. */
  receive(props: Bag): void {
    const json = JSON.stringify(props)
    if (json === this.lastProps) return
    this.lastProps = json
    for (const [name, value] of Object.entries(JSON.parse(json) as Bag)) {
      this.data[name] = this.host.realm.adopt(value)
    }
  }

  private setData(payload: Bag, done?: () => void): void {
    const { realm } = this.host
    const bytes = applySetData(realm, this.data, payload, (text) => this.host.onWarning(text))
    this.host.onSetData(this.path, payload, bytes)
    this.host.redraw()
    if (done) realm.later(() => done.call(this.self))
  }
}
