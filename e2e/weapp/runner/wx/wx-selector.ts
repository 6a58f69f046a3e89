import { selectAll } from '../find-node'
import { attrText, dataset, type ViewNode } from '../view-node'
import type { SyncApi } from './wx-call'
import type { WxHost } from './wx-host'

type Callback = (result: unknown) => unknown
interface Ask {
  select: () => ViewNode[] | 'viewport'
  isMany: boolean
  read: (node: ViewNode | 'viewport', at: number) => unknown
  done?: Callback
}

const LINE = 40

/** There is no layout here: every node is a line of its own, as wide as the window. */
function rectOf({ answers }: WxHost, node: ViewNode | 'viewport', at: number): Record<string, unknown> {
  const { windowWidth: width, windowHeight } = answers
  const isViewport = node === 'viewport'
  const top = isViewport ? 0 : at * LINE
  const height = isViewport ? windowHeight : LINE
  const names = isViewport ? { id: '', dataset: {} } : { id: attrText(node, 'id'), dataset: dataset(node) }
  return { left: 0, top, right: width, bottom: top + height, width, height, ...names }
}

function answer(ask: Ask): unknown {
  const found = ask.select()
  if (found === 'viewport') return ask.read(found, 0)
  const all = found.map((node, at) => ask.read(node, at))
  return ask.isMany ? all : (all[0] ?? null)
}

function createQuery(host: WxHost): Record<string, unknown> {
  const asks: Ask[] = []
  const scroll = { scrollLeft: 0, scrollTop: 0, scrollWidth: 0, scrollHeight: 0 }
  const run = (done?: Callback): void => host.realm.later(() => {
    const results = asks.map((ask) => host.realm.adopt(answer(ask)))
    asks.forEach((ask, at) => ask.done?.(results[at]))
    done?.(host.realm.adopt(results))
  })
  const reference = (select: Ask['select'], isMany: boolean): Record<string, unknown> => {
    const add = (read: Ask['read'], done?: Callback): Record<string, unknown> => {
      asks.push({ select, isMany, read, done })
      return query
    }
    const rect: Ask['read'] = (node, at) => rectOf(host, node, at)
    return host.realm.adopt({
      boundingClientRect: (done?: Callback) => add(rect, done),
      scrollOffset: (done?: Callback) => add(() => scroll, done),
      fields: (_wanted: unknown, done?: Callback) =>
        add((node, at) => ({ ...rectOf(host, node, at), ...scroll, context: {} }), done),
      node: (done?: Callback) => add(() => ({ node: null }), done),
      context: (done?: Callback) => add(() => ({ context: {} }), done),
    })
  }
  const nodes = (selector: string) => (): ViewNode[] => {
    const page = host.stack().top
    return page ? selectAll(page.view(), selector) : []
  }
  const query: Record<string, unknown> = host.realm.adopt({
    in: () => query,
    select: (selector: string) => reference(nodes(selector), false),
    selectAll: (selector: string) => reference(nodes(selector), true),
    selectViewport: () => reference(() => 'viewport', false),
    exec: (done?: Callback) => { run(done); return query },
  })
  return query
}

/** Everything observed counts as wholly in view. */
function createObserver(host: WxHost): Record<string, unknown> {
  let isLive = true
  const observer: Record<string, unknown> = host.realm.adopt({
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    disconnect: () => { isLive = false },
    observe: (selector: string, listener: Callback) => host.realm.later(() => {
      const page = host.stack().top
      for (const node of isLive && page ? selectAll(page.view(), selector) : []) {
        const rect = rectOf(host, node, 0)
        listener(host.realm.adopt({
          id: attrText(node, 'id'), dataset: dataset(node), intersectionRatio: 1, intersectionRect: rect,
          boundingClientRect: rect, relativeRect: rectOf(host, 'viewport', 0), time: 0,
        }))
      }
    }),
  })
  return observer
}

/** createSelectorQuery and createIntersectionObserver; not wrapped, they return objects of the app's realm. */
export function selectorApis(host: WxHost): Record<string, SyncApi> {
  return { createSelectorQuery: () => createQuery(host), createIntersectionObserver: () => createObserver(host) }
}
