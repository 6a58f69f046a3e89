import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultAnswers, type Answers } from './answers'
import { createRealm, type Realm } from './app-realm'
import { createRenderer } from './compile-wxml'
import { createDevice, dropTempFiles, type Device } from './device'
import { EventChannel } from './event-channel'
import { Journal } from './journal'
import { createLoader, readManifest, readUnitJson, type AppManifest, type PackageLoader } from './package-loader'
import { PageStack } from './page-stack'
import { WeappSession } from './weapp-session'
import { buildWx } from './wx/build-wx'
import { Network } from './wx/network'
import { Prompts } from './wx/prompts'
import { VirtualFiles } from './wx/virtual-files'
import type { LaunchOptions, WxHost } from './wx/wx-host'

export interface LaunchWeapp {
  /** The built mini-program, e.g. dist/weapp. */
  dir: string
  /** Where every request goes, whatever host the app names: http://127.0.0.1:PORT. */
  apiBase?: string
  /** Send the host named by the app as Host header. */
  keepsHost?: boolean
  /** The phone of an earlier session, or presets for a new one. */
  device?: Device
  storage?: Record<string, unknown>
  wx?: Partial<Answers>
  /** The page to open; the first of app.json unless told. */
  path?: string
  query?: Record<string, string>
  /** 1001 main entry, 1047 mini-program code, 1007 shared card, … */
  scene?: number
}

const MAIN_ENTRY = 1001

/**
 * Rejections of the app's own promises are its errors; others stay fatal as Node would have it. Jest hides the
 * real process from us and fails the test by itself.
 */
function watchRejections(realm: Realm, journal: Journal): () => void {
  const hear = (reason: unknown, promise: unknown): void => {
    if (realm.ownsPromise(promise)) journal.fail(reason)
    else if (process.listenerCount('unhandledRejection') === 1) throw reason
  }
  process.on('unhandledRejection', hear)
  return () => process.off('unhandledRejection', hear)
}

function readAppId(dir: string): string | undefined {
  const file = join(dir, 'project.config.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { appid?: string }).appid : undefined
}

function firstPage({ mainPages: [first] }: AppManifest): string {
  if (!first) throw new Error('app.json lists no page')
  return first
}

function launchOptions(options: LaunchWeapp, manifest: AppManifest): LaunchOptions {
  const { path = firstPage(manifest), query = {}, scene = MAIN_ENTRY } = options
  return { path: path.replace(/^\//, ''), query, scene, referrerInfo: {} }
}

function createHost(options: LaunchWeapp, manifest: AppManifest, journal: Journal, stack: () => PageStack): WxHost {
  const realm = createRealm(journal.hear, journal.fail)
  const device = options.device ?? createDevice(options.storage)
  dropTempFiles(device)
  const appId = readAppId(options.dir)
  const answers = defaultAnswers({ ...(appId ? { appId } : {}), ...options.wx })
  const referer = `https://servicewechat.com/${answers.appId}/0/page-frame.html`
  return {
    realm, device, answers, calls: [], stack,
    network: new Network({ apiBase: options.apiBase, keepsHost: options.keepsHost ?? false, referer }),
    files: new VirtualFiles(device, options.dir),
    prompts: new Prompts(),
    signals: new EventChannel(realm),
    launch: launchOptions(options, manifest),
    report: journal.fail,
  }
}

/** WeChat runs app.js, then, unless lazy, every page and component of the main package. */
function loadMainPackage(loader: PackageLoader, manifest: AppManifest): Record<string, unknown> {
  loader.load('app')
  if (!manifest.lazy) manifest.mainPages.forEach((page) => loader.load(page))
  return loader.app
}

/** Starts a built mini-program as WeChat would and waits until its first page stands. */
export async function launchWeapp(given: LaunchWeapp): Promise<WeappSession> {
  const options = { ...given, dir: resolve(given.dir) }
  const manifest = readManifest(options.dir)
  const journal = new Journal()
  let app: Record<string, unknown> = {}
  const host = createHost(options, manifest, journal, () => stack)
  const { realm } = host
  const loader = createLoader(options.dir, manifest, realm, {
    wx: buildWx(host),
    getApp: () => app,
    // The array must be the app's own kind; its pages must be the very objects, not copies.
    getCurrentPages: () => realm.adopt(stack.pages.map((_, at) => at)).map((at) => stack.pages[at]?.self),
  })
  const units = new Map<string, Record<string, string>>()
  const stack = new PageStack(options.dir, manifest, loader, {
    realm, loader,
    renderer: createRenderer(options.dir, journal.hearTemplates),
    record: (entry) => journal.setData.push(entry),
    onWarning: (text) => journal.warnings.push(text),
    usingComponentsOf: (path) => {
      const known = units.get(path) ?? { ...manifest.usingComponents, ...readUnitJson(options.dir, path).usingComponents }
      units.set(path, known)
      return known
    },
  })
  const onClose = watchRejections(realm, journal)
  try {
    app = loadMainPackage(loader, manifest)
  } catch (error) {
    onClose()
    throw error
  }
  const session = new WeappSession({ host, journal, stack, app, onClose })
  session.callApp('onLaunch', host.launch)
  session.callApp('onShow', host.launch)
  openFirstPage(session, stack, host.launch, manifest)
  await session.settle()
  return session
}

function openFirstPage(session: WeappSession, stack: PageStack, launch: LaunchOptions, manifest: AppManifest): void {
  const { path, query } = launch
  if (stack.knows(path)) return stack.open({ path, query })
  session.callApp('onPageNotFound', { path, query, isEntryPage: true })
  if (!stack.top) stack.open({ path: firstPage(manifest), query: {} })
}
