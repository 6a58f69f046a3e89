import type { RawNode, Renderer } from './compile-wxml'
import { ComponentInstance, type ComponentHost } from './component-instance'
import type { PackageLoader } from './package-loader'
import type { Scope, ViewNode } from './view-node'

export interface DrawContext {
  renderer: Renderer
  loader: PackageLoader
  host: ComponentHost
  usingComponentsOf(path: string): Record<string, string>
}

const BUILT_IN_PROPS = /^(id|class|style|slot|hidden|bind.*|catch.*|data-.*)$/

function propsOf(raw: RawNode): Record<string, unknown> {
  const entries = Object.entries(raw.attr ?? {}).filter(([name]) => !BUILT_IN_PROPS.test(name))
  return Object.fromEntries(entries)
}

/** Draws a page and keeps its custom components alive between drawings. */
export class PageCanvas {
  private components = new Map<string, ComponentInstance>()
  private seen = new Set<string>()

  constructor(private readonly context: DrawContext) {}

  draw(route: string, data: unknown, scope: Scope): ViewNode {
    this.seen = new Set()
    const fresh: ComponentInstance[] = []
    const root: ViewNode = { tag: 'page', attrs: {}, children: [], parent: null, scope }
    this.fill(root, this.context.renderer.render(route, data), route, scope, fresh)
    for (const [key, component] of this.components) {
      if (this.seen.has(key)) continue
      this.components.delete(key)
      component.lifetime('detached')
    }
    for (const component of fresh) component.lifetime('ready')
    return root
  }

  dispose(): void {
    for (const component of this.components.values()) component.lifetime('detached')
    this.components.clear()
  }

  private fill(parent: ViewNode, raw: RawNode, path: string, scope: Scope, fresh: ComponentInstance[]): void {
    for (const child of raw.children ?? []) {
      if (typeof child !== 'object') {
        parent.children.push(String(child))
        continue
      }
      const tag = child.tag.replace(/^wx-/, '')
      const node: ViewNode = { tag, attrs: child.attr ?? {}, children: [], parent, scope }
      parent.children.push(node)
      const componentPath = this.context.usingComponentsOf(path)[tag]
      if (componentPath) this.fillComponent(node, child, componentPath, fresh)
      else this.fill(node, child, path, scope, fresh)
    }
  }

  private fillComponent(node: ViewNode, raw: RawNode, path: string, fresh: ComponentInstance[]): void {
    const component = this.componentFor(node, raw, path, fresh)
    component.receive(propsOf(raw))
    if (fresh.includes(component)) component.lifetime('attached')
    this.fill(node, this.context.renderer.render(path, component.data), path, component, fresh)
  }

  private componentFor(node: ViewNode, raw: RawNode, path: string, fresh: ComponentInstance[]): ComponentInstance {
    const item = raw.attr?.i as { sid?: string } | undefined
    const place = item?.sid ?? `${node.parent?.children.length ?? 0}`
    const key = `${node.scope.key}/${path}:${place}`
    this.seen.add(key)
    const known = this.components.get(key)
    if (known) return known
    const { loader, host } = this.context
    if (!loader.component(path)) loader.load(path)
    const definition = loader.component(path)
    if (!definition) throw new Error(`${path}.js registers no Component`)
    const component = new ComponentInstance(path, key, definition, host)
    this.components.set(key, component)
    fresh.push(component)
    component.lifetime('created')
    return component
  }
}
