import type { Realm } from './app-realm'
import { dispatchEvent, isHeard } from './dispatch-event'
import { findAll, findNode, isVisible, textOf, type Query } from './find-node'
import { lostAria } from './lost-aria'
import { labelled, type NativeControls } from './native-controls'
import type { PageInstance } from './page-instance'
import type { OpenAbilities } from './open-abilities'
import { attr, attrText, descendants, isOn, lineage, nodeKey, type ViewNode } from './view-node'

/** A node in hand, or how to find one. */
export type Target = Query | ViewNode

export interface DriverContext {
  realm: Realm
  controls: NativeControls
  abilities: OpenAbilities
  /** Waits until the app has nothing left to do at once. */
  settle(): Promise<void>
  waitFor<T>(look: () => T | undefined | false | null, what: string): Promise<T>
}

const UNLIMITED = -1
const DEFAULT_MAX_LENGTH = 140

function isNode(target: Target): target is ViewNode {
  return 'children' in target
}

function describe(target: Target): string {
  if (isNode(target)) return `<${target.tag}>`
  return JSON.stringify(target, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
}

/** One page through the eyes and fingers of a person. */
export class PageDriver {
  constructor(readonly instance: PageInstance, private readonly context: DriverContext) {}

  get route(): string {
    return this.instance.route
  }

  get query(): Readonly<Record<string, string>> {
    return this.instance.query
  }

  get title(): string {
    return this.instance.title
  }

  get root(): ViewNode {
    return this.instance.view()
  }

  /** All visible text, a line for each block. */
  text(): string {
    return textOf(this.root)
  }

  find(query: Query): ViewNode | undefined {
    return findNode(this.root, query)
  }

  findAll(query: Query): ViewNode[] {
    return findAll(this.root, query)
  }

  /** Waits for the node; fails with the page's text. */
  get(target: Target): Promise<ViewNode> {
    const look = (): ViewNode | undefined => (isNode(target) ? this.fresh(target) : this.find(target))
    return this.context.waitFor(look, `${describe(target)} on ${this.route}`)
  }

  /** What the control holds: a person's text or tick, or what the app set. */
  async valueOf(target: Target): Promise<unknown> {
    return this.context.controls.valueOf(await this.get(target))
  }

  /** A tap: touches, the tap itself with bubbling, then what the native control does with it. */
  async tap(target: Target): Promise<void> {
    const node = await this.get(target)
    this.tapNow(node)
    await this.context.settle()
  }

  async longPress(target: Target): Promise<void> {
    await this.fire(target, 'longpress')
  }

  /** Types the whole text in place of what was there; the app hears focus and input. */
  async input(target: Target, value: string): Promise<void> {
    const node = await this.field(target)
    const limit = Number(attr(node, 'maxlength') ?? DEFAULT_MAX_LENGTH)
    const typed = limit === UNLIMITED ? value : value.slice(0, limit)
    dispatchEvent(this.context.realm, node, 'focus', { value: this.context.controls.valueOf(node), height: 0 })
    this.context.controls.hold(node, typed)
    const detail = { value: typed, cursor: typed.length, keyCode: typed.charCodeAt(typed.length - 1) || 8 }
    const answer = dispatchEvent(this.context.realm, node, 'input', detail)
    if (typeof answer === 'string') this.context.controls.hold(node, answer)
    await this.context.settle()
  }

  async blur(target: Target): Promise<void> {
    const value = String(await this.valueOf(target))
    await this.fire(target, 'blur', { value, cursor: value.length })
  }

  /** The keyboard's own button. */
  async confirm(target: Target): Promise<void> {
    await this.fire(target, 'confirm', { value: await this.valueOf(target) })
  }

  /** Picks in a native picker, slider or swiper: sends `change` with the value. */
  async change(target: Target, value: unknown): Promise<void> {
    const node = await this.get(target)
    this.context.controls.hold(node, value)
    await this.fire(node, 'change', { value })
  }

  /** Any event at all. */
  async fire(target: Target, type: string, detail: unknown = {}): Promise<void> {
    dispatchEvent(this.context.realm, await this.get(target), type, detail)
    await this.context.settle()
  }

  async pullDown(): Promise<void> {
    this.instance.call('onPullDownRefresh')
    await this.context.settle()
  }

  async reachBottom(): Promise<void> {
    this.instance.call('onReachBottom')
    await this.context.settle()
  }

  async scrollTo(scrollTop: number): Promise<void> {
    this.instance.call('onPageScroll', { scrollTop })
    await this.context.settle()
  }

  /** The card WeChat would send; undefined where the page cannot be shared. */
  share(): unknown {
    if (!this.instance.has('onShareAppMessage')) return undefined
    return this.instance.call('onShareAppMessage', { from: 'menu' })
  }

  /** `aria*` the app gave that reached no attribute; see lost-aria.ts. */
  lostAria(): string[] {
    return lostAria(this.instance.self.data, this.root)
  }

  private fresh(node: ViewNode): ViewNode | undefined {
    const key = nodeKey(node)
    return descendants(this.root).find((one) => nodeKey(one) === key)
  }

  private async field(target: Target): Promise<ViewNode> {
    const found = await this.get(target)
    const node = ['input', 'textarea'].includes(found.tag)
      ? found
      : descendants(found).find(({ tag }) => tag === 'input' || tag === 'textarea')
    if (!node) throw new Error(`<${found.tag}> holds no field to type in`)
    if (isOn(node, 'disabled')) throw new Error(`the field "${attrText(node, 'aria-label')}" is disabled`)
    return node
  }

  private tapNow(node: ViewNode): void {
    const { realm, controls, abilities } = this.context
    const path = lineage(node)
    const button = path.find((one) => one.tag === 'button' || one.tag === 'navigator')
    if (button && isOn(button, 'disabled')) throw new Error(`"${textOf(button)}" is disabled`)
    if (!isVisible(node)) throw new Error(`<${node.tag}> cannot be seen`)
    const native = path.find((one) => controls.isToggle(one) || one.tag === 'label') ?? button
    if (!native && !isHeard(node, 'tap') && !isHeard(node, 'touchend')) {
      throw new Error(`nothing hears a tap on <${node.tag}> "${textOf(node)}"`)
    }
    for (const type of ['touchstart', 'touchend', 'tap']) dispatchEvent(realm, node, type, { x: 20, y: 20 })
    if (native) this.act(native.tag === 'label' ? labelled(native, this.root) ?? native : native, abilities)
  }

  private act(node: ViewNode, abilities: OpenAbilities): void {
    const { realm, controls } = this.context
    if (controls.isToggle(node)) {
      if (isOn(node, 'disabled')) throw new Error(`<${node.tag}> is disabled`)
      const told = controls.toggle(node)
      if (told) dispatchEvent(realm, told.teller, 'change', told.detail)
      return
    }
    const form = lineage(node).find(({ tag }) => tag === 'form')
    const formType = attrText(node, 'form-type')
    if (form && formType === 'submit') {
      dispatchEvent(realm, form, 'submit', { value: controls.formValue(form), target: {} })
    } else if (form && formType === 'reset') {
      controls.reset(form)
      dispatchEvent(realm, form, 'reset', {})
    }
    abilities.run(node, this.instance)
  }
}
