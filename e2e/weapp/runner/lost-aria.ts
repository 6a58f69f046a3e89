import { attr, descendants, type ViewNode } from './view-node'

type Bag = Record<string, unknown>

function isBag(value: unknown): value is Bag {
  return value !== null && typeof value === 'object'
}

/** Taro's serialised nodes, which carry `aria*` under their plain names. */
function taroNodes(value: unknown): Bag[] {
  if (!isBag(value)) return []
  const below = Object.values(value).flatMap(taroNodes)
  return typeof value.sid === 'string' ? [value, ...below] : below
}

/**
 * What the app says to screen readers but the templates do not draw: an attribute missing in
 * config/plugins/weapp-aria.js, one that came to a clickable View only after its first render (Taro keeps it on the
 * bare `click-view` template), or a bare boolean (states must be text: `false` is drawn as nothing).
 */
export function lostAria(data: unknown, root: ViewNode): string[] {
  const drawn = new Map(descendants(root).map((node) => [String(attr(node, 'id')), node]))
  return taroNodes(data).flatMap((item) => {
    const node = drawn.get(String(item.uid ?? item.sid))
    const said = Object.entries(item).filter(([name, value]) => /^aria[A-Z]/.test(name) && value !== '')
    const lost = node ? said.filter(([name, value]) => typeof value === 'boolean' || attr(node, name) === undefined) : []
    return lost.map(([name, value]) => `<${node?.tag} class="${String(item.cl ?? '')}"> ${name}="${String(value)}"`)
  })
}
