/** Whoever a node's event handlers belong to: the page, or a custom component inside it. */
export interface Scope {
  key: string
  has(method: string): boolean
  call(method: string, event: unknown): unknown
}

/** One drawn node: what a person sees and what WeChat would send their touches to. */
export interface ViewNode {
  tag: string
  attrs: Readonly<Record<string, unknown>>
  children: (ViewNode | string)[]
  parent: ViewNode | null
  scope: Scope
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** An attribute, whether the compiler spelt it `aria-label` or `ariaLabel`; undefined when not set. */
export function attr(node: ViewNode, name: string): unknown {
  const value = node.attrs[name] ?? node.attrs[camel(name)]
  return value === null || value === '' ? undefined : value
}

export function attrText(node: ViewNode, name: string): string {
  return String(attr(node, name) ?? '')
}

/** The native meaning of a boolean attribute; WeChat takes any non-empty text for true. */
export function isOn(node: ViewNode, name: string): boolean {
  return Boolean(attr(node, name))
}

/** `data-*` as an event carries it. */
export function dataset(node: ViewNode): Record<string, unknown> {
  const entries = Object.entries(node.attrs)
    .filter(([name, value]) => name.startsWith('data-') && value !== undefined)
    .map(([name, value]): [string, unknown] => [camel(name.slice('data-'.length)), value])
  return Object.fromEntries(entries)
}

/** The node, its parent, and so on up to the page. */
export function lineage(node: ViewNode): ViewNode[] {
  return node.parent ? [node, ...lineage(node.parent)] : [node]
}

/** Every node below, in reading order. */
export function descendants(node: ViewNode): ViewNode[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...descendants(child)]))
}

/** Identifies the same control across redraws. */
export function nodeKey(node: ViewNode): string {
  return `${node.scope.key}#${attrText(node, 'id') || lineage(node).map((one) => one.tag).join('<')}`
}
