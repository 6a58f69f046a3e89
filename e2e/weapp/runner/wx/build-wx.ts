import { fileApis, fileManagerApis } from './wx-files'
import { interfaceApis } from './wx-interface'
import { mediaApis } from './wx-media'
import { navigationApis } from './wx-navigation'
import { networkApis } from './wx-network'
import { openApis } from './wx-open'
import { selectorApis } from './wx-selector'
import { storageApis } from './wx-storage'
import { isAtLeast, systemApis, WX_ENV } from './wx-system'
import { RECORDED_APIS, RECORDED_SYNC, SIGNALS } from './recorded-apis'
import { wrapAsync, wrapSync, wrapTask, type ApiTable } from './wx-call'
import type { WxHost } from './wx-host'

type Wx = Record<string, unknown>
type Listener = (...args: unknown[]) => unknown

function wrapTable({ realm, calls }: WxHost, table: ApiTable): Wx {
  const wx: Wx = {}
  for (const [name, api] of Object.entries(table.async ?? {})) wx[name] = wrapAsync(realm, calls, name, api)
  for (const [name, api] of Object.entries(table.sync ?? {})) wx[name] = wrapSync(realm, calls, name, api)
  for (const [name, api] of Object.entries(table.task ?? {})) wx[name] = wrapTask(realm, calls, name, api)
  return wx
}

function signalApis({ signals }: WxHost): Wx {
  return Object.fromEntries(SIGNALS.flatMap((name): [string, unknown][] => [
    [`on${name}`, (listener: Listener) => signals.on(name, listener)],
    [`off${name}`, (listener?: Listener) => signals.off(name, listener)],
  ]))
}

function recordedTable(): ApiTable {
  const nothing = () => undefined
  return {
    async: Object.fromEntries(RECORDED_APIS.map((name) => [name, nothing])),
    sync: Object.fromEntries(RECORDED_SYNC.map((name) => [name, nothing])),
  }
}

/** A test's own APIs win over everything; read at call time, so that they may change while the app runs. */
function overrides(host: WxHost, wx: Wx, syncNames: ReadonlySet<string>): void {
  const { realm, calls, answers } = host
  const own = (name: string): unknown => syncNames.has(name)
    ? wrapSync(realm, calls, name, (...args: unknown[]) => answers.apis[name]?.({ args }, calls))
    : wrapAsync(realm, calls, name, (options) => answers.apis[name]?.(options, calls))
  for (const name of new Set([...Object.keys(wx), ...Object.keys(answers.apis)])) {
    const original = wx[name] as Listener | undefined
    const replacement = own(name) as Listener
    wx[name] = (...args: unknown[]) => (name in answers.apis || !original ? replacement : original)(...args)
  }
}

// Names that read like a call; anything else may be looked for without being there (wx.cloud, wx.webpackJsonp).
const CALL_LIKE = new RegExp(`^(${[
  'add|batch|check|choose|clear|close|compress|connect|create|crop|disable|edit|enable|exit|get|hide|join|load|make|move',
  'navigate|notify|off|on|open|pause|play|preload|preview|read|remove|report|request|require|save|scan|search|seek',
  'select|send|set|share|show|start|stop|subscribe|switch|sync|update|vibrate|write',
].join('|')})[A-Z]`)

/** Versions by comparison; an API when it is stood in for; components and their attributes are taken to exist. */
function canIUse(host: WxHost, wx: Wx, schema: string): boolean {
  if (/^\d+(\.\d+)+$/.test(schema)) return isAtLeast(host.answers.sdkVersion, schema)
  const [name = ''] = schema.split('.')
  return name in wx || !CALL_LIKE.test(name)
}

function allTables(host: WxHost): ApiTable[] {
  const { network, files, device } = host
  return [
    recordedTable(), storageApis(device), { task: networkApis(network, files, device), async: fileApis(files) },
    interfaceApis(host), navigationApis(host), systemApis(host), mediaApis(host), openApis(host),
  ]
}

/** The `wx` of the app. Calling what is not stood in for fails loudly, with its name. */
export function buildWx(host: WxHost): Wx {
  const { realm } = host
  const tables = allTables(host)
  const wrapped = tables.map((table) => wrapTable(host, table))
  const wx: Wx = Object.assign({}, ...wrapped, selectorApis(host), signalApis(host))
  wx.canIUse = (schema: string) => canIUse(host, wx, schema)
  wx.nextTick = (run: () => unknown) => realm.later(run)
  const fileManager = realm.adopt(wrapTable(host, fileManagerApis(host.files)))
  wx.getFileSystemManager = () => fileManager
  overrides(host, wx, new Set(tables.flatMap((table) => Object.keys(table.sync ?? {}))))
  wx.env = realm.adopt(WX_ENV)
  return new Proxy(realm.adopt(wx), {
    get: (target, name: string) => {
      if (name in target || !CALL_LIKE.test(name)) return target[name]
      return () => {
        const error = new Error(`wx.${name} has no stand-in; give one as launchWeapp({ wx: { apis: { ${name} } } })`)
        host.report(error)
        throw realm.adopt(error)
      }
    },
  })
}
