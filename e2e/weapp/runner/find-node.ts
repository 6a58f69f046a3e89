import { attrText, descendants, isOn, lineage, type ViewNode } from './view-node'

/** What a person would point at. All given fields must hold; a text is matched whole, a RegExp in part. */
export interface Query {
  /** Visible text of the node. */
  text?: string | RegExp
  /** aria-label. */
  label?: string | RegExp
  /** What a screen reader says: aria-label, or else the visible text. */
  name?: string | RegExp
  /** aria-role, or the native role of the tag. */
  role?: string
  placeholder?: string | RegExp
  id?: string
  className?: string
  tag?: string
  /** Which of several, from 0. */
  nth?: number
}

const NATIVE_ROLES: Readonly<Record<string, string>> = {
  button: 'button', input: 'textbox', textarea: 'textbox', image: 'img', switch: 'switch',
  checkbox: 'checkbox', radio: 'radio', navigator: 'link', slider: 'slider', form: 'form',
}
const INLINE = new Set(['text', 'label'])

function isHidden(node: ViewNode): boolean {
  return isOn(node, 'hidden') || /display:\s*none/.test(attrText(node, 'style'))
}

/** False when the node, or one around it, is switched off inline; WXSS is not read. */
export function isVisible(node: ViewNode): boolean {
  return !lineage(node).some(isHidden)
}

function rawText(node: ViewNode): string {
  if (isHidden(node)) return ''
  const inner = node.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
  return INLINE.has(node.tag) ? inner : `\n${inner}\n`
}

/** The visible text below a node, a line for each block. */
export function textOf(node: ViewNode): string {
  return rawText(node).split('\n').map((line) => line.trim()).filter(Boolean).join('\n')
}

export function roleOf(node: ViewNode): string {
  return attrText(node, 'aria-role') || (NATIVE_ROLES[node.tag] ?? '')
}

/** The name a screen reader speaks. */
export function nameOf(node: ViewNode): string {
  return attrText(node, 'aria-label') || textOf(node)
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function fits(wanted: string | RegExp | undefined, actual: () => string): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? flat(actual()) === flat(wanted) : wanted.test(actual())
}

function matches(node: ViewNode, query: Query): boolean {
  if (query.tag !== undefined && node.tag !== query.tag) return false
  if (query.id !== undefined && attrText(node, 'id') !== query.id) return false
  if (query.role !== undefined && roleOf(node) !== query.role) return false
  if (query.className && !attrText(node, 'class').split(/\s+/).includes(query.className)) return false
  return fits(query.label, () => attrText(node, 'aria-label'))
    && fits(query.placeholder, () => attrText(node, 'placeholder'))
    && fits(query.name, () => nameOf(node))
    && fits(query.text, () => textOf(node))
}

/** All visible nodes that fit, outer ones dropped where an inner one fits as well. */
export function findAll(root: ViewNode, query: Query): ViewNode[] {
  const found = descendants(root).filter((node) => matches(node, query) && isVisible(node))
  if (query.text === undefined && query.name === undefined) return found
  const outer = new Set(found.flatMap((node) => lineage(node).slice(1)))
  return found.filter((node) => !outer.has(node))
}

export function findNode(root: ViewNode, query: Query): ViewNode | undefined {
  return findAll(root, query)[query.nth ?? 0]
}

type Step = (node: ViewNode) => boolean

function readStep(text: string): Step {
  const parts = text.match(/[#.]?[^#.]+/g) ?? []
  return (node) => parts.every((part) => {
    if (part.startsWith('#')) return attrText(node, 'id') === part.slice(1)
    if (part.startsWith('.')) return attrText(node, 'class').split(/\s+/).includes(part.slice(1))
    return node.tag === part
  })
}

/** The selectors of createSelectorQuery: `#id`, `.class`, tags, and descendants by a space or `>>>`. */
export function selectAll(root: ViewNode, selector: string): ViewNode[] {
  return selector.split(',').flatMap((one) => {
    const steps = one.replace(/>>>/g, ' ').trim().split(/\s+/).map(readStep)
    const last = steps.pop()
    return descendants(root).filter((node) => {
      if (!last?.(node)) return false
      let above = lineage(node).slice(1)
      return [...steps].reverse().every((step) => {
        const at = above.findIndex(step)
        above = above.slice(at + 1)
        return at >= 0
      })
    })
  })
}
