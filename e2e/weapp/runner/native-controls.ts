import { attr, attrText, descendants, isOn, lineage, nodeKey, type ViewNode } from './view-node'

interface Held {
  /** The value the app had set when the person changed the control. */
  given: string
  value: unknown
}

const TOGGLES = new Set(['checkbox', 'radio', 'switch'])
const CONTROLS = new Set(['input', 'textarea', 'switch', 'picker', 'slider', 'checkbox-group', 'radio-group'])

/** What native controls hold by themselves: a person's text or tick stays until the app sets another value. */
export class NativeControls {
  private readonly held = new Map<string, Held>()

  valueOf(node: ViewNode): unknown {
    const held = this.held.get(nodeKey(node))
    const given = this.given(node)
    return held && held.given === JSON.stringify(given) ? held.value : given
  }

  hold(node: ViewNode, value: unknown): void {
    this.held.set(nodeKey(node), { given: JSON.stringify(this.given(node)), value })
  }

  isToggle(node: ViewNode): boolean {
    return TOGGLES.has(node.tag)
  }

  /** Ticks or unticks; answers the group that tells of it and the detail it tells. */
  toggle(node: ViewNode): { teller: ViewNode; detail: { value: unknown } } | undefined {
    if (node.tag === 'switch') {
      this.hold(node, !this.valueOf(node))
      return { teller: node, detail: { value: this.valueOf(node) } }
    }
    const group = lineage(node).find((one) => one.tag === `${node.tag}-group`)
    const isRadio = node.tag === 'radio'
    if (isRadio && this.valueOf(node)) return undefined
    if (isRadio && group) this.members(group).forEach((one) => this.hold(one, false))
    this.hold(node, isRadio || !this.valueOf(node))
    return group ? { teller: group, detail: { value: this.valueOf(group) } } : undefined
  }

  /** The `detail.value` of a form's submit. */
  formValue(form: ViewNode): Record<string, unknown> {
    const named = descendants(form).filter((node) => CONTROLS.has(node.tag) && attrText(node, 'name') !== '')
    return Object.fromEntries(named.map((node) => [attrText(node, 'name'), this.valueOf(node)]))
  }

  reset(form: ViewNode): void {
    for (const node of descendants(form)) this.held.delete(nodeKey(node))
  }

  private given(node: ViewNode): unknown {
    if (TOGGLES.has(node.tag)) return isOn(node, 'checked')
    if (node.tag === 'checkbox-group') return this.ticked(node)
    if (node.tag === 'radio-group') return this.ticked(node)[0] ?? ''
    if (node.tag === 'input' || node.tag === 'textarea') return attrText(node, 'value')
    return attr(node, 'value')
  }

  private members(group: ViewNode): ViewNode[] {
    const tag = group.tag.replace('-group', '')
    return descendants(group).filter((node) => node.tag === tag)
  }

  private ticked(group: ViewNode): string[] {
    return this.members(group).filter((node) => this.valueOf(node)).map((node) => attrText(node, 'value'))
  }
}

/** What a label's tap reaches: the control it names, or the first one inside. */
export function labelled(label: ViewNode, root: ViewNode): ViewNode | undefined {
  const wanted = attrText(label, 'for')
  const isTarget = (node: ViewNode): boolean => TOGGLES.has(node.tag) || node.tag === 'button'
  if (wanted) return descendants(root).find((node) => attrText(node, 'id') === wanted)
  return descendants(label).find(isTarget)
}
