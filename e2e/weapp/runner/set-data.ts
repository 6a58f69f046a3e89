import type { Realm } from './app-realm'

/** One call of setData: how many bytes crossed to the view layer, by which page or component. */
export interface SetDataRecord {
  page: string
  component: string | null
  first: boolean
  bytes: number
  keys: string[]
}

type Bag = Record<string, unknown>

/** `root.cn.[0].p1` and `root.cn[0].p1` both name the same place. */
function readPath(path: string): string[] {
  return path.replace(/\[(\d+)\]/g, '.$1').split('.').filter((part) => part !== '')
}

function isBag(value: unknown): value is Bag {
  return value !== null && typeof value === 'object'
}

function assign(realm: Realm, data: Bag, path: string, value: unknown): void {
  const parts = readPath(path)
  const last = parts.pop()
  if (last === undefined) return
  let place = data
  parts.forEach((part, index) => {
    const next = place[part]
    const made = isBag(next) ? next : (realm.adopt(/^\d+$/.test(parts[index + 1] ?? last) ? [] : {}) as Bag)
    place[part] = made
    place = made
  })
  place[last] = value
}

/**
 * Applies a setData payload as WeChat does: by value, undefined refused with a warning. Returns the size of
 * what crossed.
 */
export function applySetData(realm: Realm, data: Bag, payload: Bag, onWarning: (text: string) => void): number {
  const json = JSON.stringify(payload) ?? '{}'
  const copy = JSON.parse(json) as Bag
  for (const path of Object.keys(payload)) {
    if (path in copy) assign(realm, data, path, realm.adopt(copy[path]))
    else onWarning(`Setting data field "${path}" to undefined is invalid.`)
  }
  return Buffer.byteLength(json)
}
