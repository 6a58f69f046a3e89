import { createContext, runInContext, Script, type Context } from 'node:vm'

export interface ConsoleLine {
  level: 'log' | 'info' | 'debug' | 'warn' | 'error'
  text: string
}

type Fn = (...args: unknown[]) => unknown

/** The JavaScript world of the mini-program: what WeChat's logic layer has, and nothing more. */
export interface Realm {
  evaluate(code: string, filename: string): unknown
  /** Copies host data in, so that the app sees its own Array, Object and ArrayBuffer. */
  adopt<T>(value: T): T
  /** Calls into the app; what it throws is reported, not passed on. */
  enter<T>(run: () => T): T | undefined
  /** As enter, but on a later turn, the way every WeChat callback comes. */
  later(run: () => unknown): void
  promise(run: (resolve: Fn, reject: Fn) => void): unknown
  ownsPromise(promise: unknown): boolean
  /** Timers that will fire within two animation frames. */
  soonCount(): number
  close(): void
}

/** Two animation frames: React's and Taro's own scheduling, not the app's waiting times. */
const SOON_MS = 34

// In V8's bare context but not in WeChat's logic layer on every phone.
const REMOVED = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']

const ADOPT = `(function adopt(value) {
  if (value === null || typeof value !== 'object') return value
  const kind = Object.prototype.toString.call(value)
  if (kind === '[object ArrayBuffer]') return adopt(new Uint8Array(value)).buffer
  if (kind === '[object Uint8Array]') { const out = new Uint8Array(value.length); out.set(value); return out }
  if (kind === '[object Date]') return new Date(value.getTime())
  if (kind === '[object Error]') { const out = new Error(value.message); out.name = value.name; return out }
  if (kind === '[object Promise]') return new Promise((ok, no) => value.then((v) => ok(adopt(v)), (e) => no(adopt(e))))
  if (Array.isArray(value)) return Array.prototype.map.call(value, (one) => adopt(one))
  const out = {}
  for (const key of Object.keys(value)) out[key] = adopt(value[key])
  return out
})`

function createTimers(enter: (run: () => unknown) => unknown) {
  const live = new Map<number, { handle: NodeJS.Timeout; soon: boolean; clear: () => void }>()
  let next = 1
  let isOver = false
  const start = (repeat: boolean) => (run: unknown, ms: unknown, ...args: unknown[]): number => {
    const id = next++
    if (isOver) return id
    const delay = Number(ms) || 0
    const fire = (): void => {
      if (!repeat) live.delete(id)
      if (typeof run === 'function') enter(() => (run as Fn)(...args))
    }
    const handle = repeat ? setInterval(fire, delay) : setTimeout(fire, delay)
    live.set(id, { handle, soon: !repeat && delay <= SOON_MS, clear: () => clearTimeout(handle) })
    return id
  }
  const stop = (id: unknown): void => {
    live.get(Number(id))?.clear()
    live.delete(Number(id))
  }
  return {
    globals: { setTimeout: start(false), setInterval: start(true), clearTimeout: stop, clearInterval: stop },
    soonCount: () => [...live.values()].filter((timer) => timer.soon).length,
    stopAll: () => {
      isOver = true
      ;[...live.keys()].forEach(stop)
    },
  }
}

function describe(part: unknown): string {
  if (typeof part === 'string') return part
  if (part !== null && typeof part === 'object' && 'stack' in part) return String(part.stack)
  try {
    return JSON.stringify(part) ?? String(part)
  } catch {
    return String(part)
  }
}

function createConsole(onLine: (line: ConsoleLine) => void): Record<string, Fn> {
  const write = (level: ConsoleLine['level']) => (...parts: unknown[]) =>
    onLine({ level, text: parts.map(describe).join(' ') })
  const silent = (): void => undefined
  return {
    log: write('log'), info: write('info'), debug: write('debug'), warn: write('warn'), error: write('error'),
    group: silent, groupEnd: silent, time: silent, timeEnd: silent, table: silent, trace: silent,
  }
}

/** Makes the realm; `onError` hears everything the app throws at us. */
export function createRealm(onLine: (line: ConsoleLine) => void, onError: (error: unknown) => void): Realm {
  const enter = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      onError(error)
      return undefined
    }
  }
  const timers = createTimers(enter)
  const context: Context = createContext(
    { ...timers.globals, console: createConsole(onLine) },
    { codeGeneration: { strings: false, wasm: false } },
  )
  for (const name of REMOVED) runInContext(`delete globalThis.${name}`, context)
  const adopt = runInContext(ADOPT, context) as <T>(value: T) => T
  const RealmPromise = runInContext('Promise', context) as PromiseConstructor
  return {
    evaluate: (code, filename) => new Script(code, { filename }).runInContext(context),
    adopt,
    enter,
    later: (run) => void timers.globals.setTimeout(run, 0),
    promise: (run) => new RealmPromise((resolve, reject) => run(resolve, reject)),
    ownsPromise: (promise) => promise instanceof RealmPromise,
    soonCount: timers.soonCount,
    close: timers.stopAll,
  }
}
