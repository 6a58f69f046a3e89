import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Realm } from './app-realm'

/** What app.json declares, with every route spelt out. */
export interface AppManifest {
  mainPages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabs: { path: string; text: string }[]
  lazy: boolean
  window: Record<string, unknown>
  usingComponents: Record<string, string>
}

export type Definition = Record<string, unknown>

interface RawAppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  window?: Record<string, unknown>
  lazyCodeLoading?: string
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Reads app.json of a built mini-program. */
export function readManifest(dir: string): AppManifest {
  const raw = readJson(join(dir, 'app.json')) as RawAppJson
  const packages = raw.subPackages ?? raw.subpackages ?? []
  return {
    mainPages: raw.pages,
    subPackages: packages.map(({ root, pages }) => {
      const base = root.replace(/^\/|\/$/g, '')
      return { root: base, pages: pages.map((page) => posix.join(base, page)) }
    }),
    tabs: (raw.tabBar?.list ?? []).map(({ pagePath, text }) => ({ path: pagePath, text })),
    lazy: raw.lazyCodeLoading === 'requiredComponents',
    window: raw.window ?? {},
    usingComponents: readUnitJson(dir, 'app').usingComponents,
  }
}

interface UnitJson {
  usingComponents: Record<string, string>
  window: Definition
}

/** The JSON beside a page or component; `usingComponents` resolved to paths from the root of the build. */
export function readUnitJson(dir: string, path: string): UnitJson {
  const window = readJson(join(dir, `${path}.json`)) as Definition & { usingComponents?: Record<string, string> }
  const entries = Object.entries(window.usingComponents ?? {}).map(([tag, to]): [string, string] => [
    tag,
    to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to),
  ])
  return { usingComponents: Object.fromEntries(entries), window }
}

/** Loads the build's scripts the way WeChat does, and keeps what they register. */
export interface PackageLoader {
  app: Definition
  load(path: string): void
  page(path: string): Definition | undefined
  component(path: string): Definition | undefined
}

/** `globals` become free names of every module (wx, getApp, getCurrentPages). */
export function createLoader(
  dir: string, manifest: AppManifest, realm: Realm, globals: Record<string, unknown>,
): PackageLoader {
  const modules = new Map<string, { exports: unknown }>()
  const pages = new Map<string, Definition>()
  const components = new Map<string, Definition>()
  let unit = ''
  const loader: PackageLoader = {
    app: {},
    load(path) {
      unit = path
      requireModule(`${path}.js`)
    },
    page: (path) => pages.get(path) ?? components.get(path),
    component: (path) => components.get(path),
  }
  const register = {
    App: (definition: Definition) => { loader.app = definition },
    Page: (definition: Definition) => void pages.set(unit, definition),
    Component: (definition: Definition) => void components.set(unit, definition),
    Behavior: (definition: Definition) => definition,
  }
  const packageOf = (file: string): string =>
    manifest.subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? ''

  function requireFrom(file: string, wanted: string): unknown {
    const target = wanted.startsWith('/') ? wanted.slice(1) : posix.join(posix.dirname(file), wanted)
    const full = target.endsWith('.js') ? target : `${target}.js`
    const owner = packageOf(full)
    if (owner && owner !== packageOf(file)) {
      throw new Error(`${file} may not require ${full}: it belongs to the sub-package ${owner}`)
    }
    return requireModule(full)
  }

  function requireModule(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const path = join(dir, file)
    if (!existsSync(path)) throw new Error(`module '${file}' is not defined`)
    const names = { ...globals, ...register }
    const header = `(function (require, module, exports, ${Object.keys(names).join(', ')}) {`
    const wrapper = realm.evaluate(`${header}${readFileSync(path, 'utf8')}\n})`, file) as (...args: unknown[]) => void
    const module = { exports: realm.adopt({}) as unknown }
    modules.set(file, module)
    wrapper((wanted: string) => requireFrom(file, wanted), module, module.exports, ...Object.values(names))
    return module.exports
  }
  return loader
}
