import type { Realm } from './app-realm'
import { attrText, dataset, lineage, type ViewNode } from './view-node'

type Phase = 'bubble' | 'capture'

interface Binding {
  method: string
  stops: boolean
}

const BUBBLING = new Set([
  'touchstart', 'touchmove', 'touchcancel', 'touchend', 'tap', 'longpress', 'longtap', 'touchforcechange',
  'transitionend', 'animationstart', 'animationiteration', 'animationend',
])

const PREFIXES: Readonly<Record<Phase, readonly [prefix: string, stops: boolean][]>> = {
  bubble: [['bind', false], ['catch', true], ['mutbind', false]],
  capture: [['capturebind', false], ['capturecatch', true]],
}

function bindingOf(node: ViewNode, type: string, phase: Phase): Binding | undefined {
  for (const [name, value] of Object.entries(node.attrs)) {
    if (typeof value !== 'string' || value === '') continue
    const plain = name.replace(/[-:]/g, '').toLowerCase()
    const hit = PREFIXES[phase].find(([prefix]) => plain === `${prefix}${type}`)
    if (hit) return { method: value, stops: hit[1] }
  }
  return undefined
}

/** Whether anything would hear the event on this node or around it. */
export function isHeard(node: ViewNode, type: string): boolean {
  const reach = BUBBLING.has(type) ? lineage(node) : [node]
  return reach.some((one) => bindingOf(one, type, 'bubble') ?? bindingOf(one, type, 'capture'))
}

function place(node: ViewNode): Record<string, unknown> {
  return { id: attrText(node, 'id'), dataset: dataset(node), offsetLeft: 0, offsetTop: 0 }
}

/** Outside a component its inner nodes are not to be seen: the component itself is the target there. */
function targetFor(path: ViewNode[], current: ViewNode): ViewNode {
  return path.find((node) => node.scope === current.scope) ?? current
}

/** Where the finger is: as the event says, else somewhere. */
function fingerAt(detail: unknown): { x: number; y: number } {
  const told = typeof detail === 'object' && detail !== null && 'x' in detail && 'y' in detail ? detail : { x: 20, y: 20 }
  return { x: Number(told.x), y: Number(told.y) }
}

/**
 * Sends one event through the tree as WeChat does: capture, then bubble, stopped by `catch`. Returns what the
 * handler of the node itself answered (an input's handler may answer a new value).
 */
export function dispatchEvent(realm: Realm, node: ViewNode, type: string, detail: unknown = {}): unknown {
  const path = BUBBLING.has(type) ? lineage(node) : [node]
  const { x, y } = fingerAt(detail)
  const touch = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y }
  let answer: unknown
  const deliver = (current: ViewNode, phase: Phase): boolean => {
    const binding = bindingOf(current, type, phase)
    if (!binding) return false
    if (!current.scope.has(binding.method)) {
      realm.enter(() => { throw new Error(`no method "${binding.method}" for ${type} of <${current.tag}>`) })
      return binding.stops
    }
    const event = realm.adopt({
      type, detail, timeStamp: Date.now(), mark: {},
      target: place(targetFor(path, current)), currentTarget: place(current),
      touches: [touch], changedTouches: [touch],
    })
    const result = realm.enter(() => current.scope.call(binding.method, event))
    if (current === node) answer = result
    return binding.stops
  }
  for (const current of [...path].reverse()) if (deliver(current, 'capture')) return answer
  for (const current of path) if (deliver(current, 'bubble')) return answer
  return answer
}
