import type { Realm } from './app-realm'

type Listener = (...args: unknown[]) => unknown

/** Named listeners: page event channels and every `wx.onX`/`wx.offX` pair. */
export class EventChannel {
  private readonly listeners = new Map<string, Listener[]>()
  /** The object the app sees. */
  readonly face: Record<string, (name: string, listener: Listener) => void>

  constructor(private readonly realm: Realm) {
    this.face = {
      on: (name, listener) => this.on(name, listener),
      once: (name, listener) => {
        const once: Listener = (...args) => {
          this.off(name, once)
          return listener(...args)
        }
        this.on(name, once)
      },
      off: (name, listener) => this.off(name, listener),
      emit: (name: string, ...args: unknown[]) => this.emit(name, ...args),
    }
  }

  on(name: string, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  }

  /** Without a listener, all of that name go. */
  off(name: string, listener?: Listener): void {
    const rest = listener ? (this.listeners.get(name) ?? []).filter((one) => one !== listener) : []
    this.listeners.set(name, rest)
  }

  emit(name: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) {
      this.realm.enter(() => listener(...args.map((arg) => this.realm.adopt(arg))))
    }
  }
}
