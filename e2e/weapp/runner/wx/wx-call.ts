import type { Realm } from '../app-realm'

export type WxOptions = Record<string, unknown>
/** An API that answers through success and fail; throw a WxFailure to fail. */
export type AsyncApi = (options: WxOptions) => unknown
/** An API that returns at once. */
export type SyncApi = (...args: never[]) => unknown
/** An API that returns a task (abort, progress) and answers through success and fail. */
export type TaskApi = (options: WxOptions) => { task: Record<string, unknown>; outcome: Promise<unknown> }

export interface ApiTable {
  async?: Record<string, AsyncApi>
  sync?: Record<string, SyncApi>
  task?: Record<string, TaskApi>
}

/** One call the app made, for tests to look at. */
export interface ApiCall {
  api: string
  options: WxOptions
}

/** Why an API fails: the part of errMsg behind `name:fail `. */
export class WxFailure extends Error {
  constructor(readonly reason: string, readonly more: Record<string, unknown> = {}) {
    super(reason)
  }
}

type Callback = (result: unknown) => unknown
type Outcome = { isOk: boolean; result: Record<string, unknown> }

function callback(options: WxOptions, name: string): Callback | undefined {
  const given = options[name]
  return typeof given === 'function' ? (given as Callback) : undefined
}

function succeeded(name: string, result: unknown): Outcome {
  const fields = result !== null && typeof result === 'object' ? result : {}
  return { isOk: true, result: { ...fields, errMsg: `${name}:ok` } }
}

function failed(name: string, error: unknown): Outcome {
  if (!(error instanceof WxFailure)) throw error
  return { isOk: false, result: { ...error.more, errMsg: `${name}:fail ${error.reason}` } }
}

function deliver(realm: Realm, options: WxOptions, { isOk, result }: Outcome): void {
  const adopted = realm.adopt(result)
  realm.later(() => {
    realm.enter(() => callback(options, isOk ? 'success' : 'fail')?.(adopted))
    realm.enter(() => callback(options, 'complete')?.(adopted))
  })
}

/** What is no WxFailure is a fault of the stand-in: it is shown among the app's errors. */
function watch(realm: Realm, name: string, work: Promise<unknown>): Promise<Outcome> {
  const outcome = work.then((result) => succeeded(name, result), (error: unknown) => failed(name, error))
  return outcome.catch((error: unknown) => {
    realm.enter(() => { throw error })
    return { isOk: false, result: { errMsg: `${name}:fail ${String(error)}` } }
  })
}

/** Callback style when callbacks are given, else a promise, as wx does. */
export function wrapAsync(realm: Realm, calls: ApiCall[], name: string, api: AsyncApi) {
  return (options: WxOptions = {}): unknown => {
    calls.push({ api: name, options })
    const outcome = watch(realm, name, Promise.resolve().then(() => api(options)))
    const hasCallback = ['success', 'fail', 'complete'].some((one) => callback(options, one))
    if (hasCallback) {
      void outcome.then((end) => deliver(realm, options, end))
      return undefined
    }
    return realm.promise((resolve, reject) => {
      void outcome.then((end) => realm.later(() => (end.isOk ? resolve : reject)(realm.adopt(end.result))))
    })
  }
}

export function wrapTask(realm: Realm, calls: ApiCall[], name: string, api: TaskApi) {
  return (options: WxOptions = {}): unknown => {
    calls.push({ api: name, options })
    const { task, outcome } = api(options)
    void watch(realm, name, outcome).then((end) => deliver(realm, options, end))
    return realm.adopt(task)
  }
}

export function wrapSync(realm: Realm, calls: ApiCall[], name: string, api: SyncApi) {
  return (...args: unknown[]): unknown => {
    calls.push({ api: name, options: { args } })
    try {
      return realm.adopt((api as (...all: unknown[]) => unknown)(...args))
    } catch (error) {
      if (!(error instanceof WxFailure)) throw error
      throw realm.adopt(new Error(`${name}:fail ${error.reason}`))
    }
  }
}

/** Reads an option that must be text. */
export function text(options: WxOptions, name: string): string {
  const value = options[name]
  if (typeof value !== 'string') throw new WxFailure(`parameter error: parameter.${name} should be String`)
  return value
}
