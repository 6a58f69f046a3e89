import { wxmlToJs } from 'miniprogram-compiler'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script, type Context } from 'node:vm'

/** A node as WeChat's compiled templates hand it out; text is a bare child. */
export interface RawNode {
  tag: string
  attr?: Record<string, unknown>
  children?: (RawNode | string | number | boolean)[]
}

/** Turns data into the tree that WeChat would draw. */
export interface Renderer {
  render(path: string, data: unknown): RawNode
}

interface WxmlContext extends Context {
  __render(path: string, json: string): RawNode
}

const MAX_OUTPUT = 256 * 1024 * 1024
const compiled = new Map<string, Script>()

/** Compiling costs 0.1 s, so every launch of one build shares one script. */
function compileTemplates(dir: string): Script {
  const key = `${dir}@${statSync(join(dir, 'app.json')).mtimeMs}`
  const known = compiled.get(key)
  if (known) return known
  const source = wxmlToJs(dir, { maxBuffer: MAX_OUTPUT })
  const script = new Script(
    `var window = globalThis;
     var __gwx = (function (global) { ${source} })({});
     var __made = {};
     function __render(path, json) {
       var draw = __made[path] || (__made[path] = __gwx(path));
       if (!draw) throw new Error(path + ' has no template');
       return draw(JSON.parse(json));
     }`,
    { filename: 'templates.wcc.js' },
  )
  compiled.set(key, script)
  return script
}

/**
 * Runs the compiled templates in a context of their own. The data crosses as JSON and is parsed inside:
 * wxs functions drop arguments whose constructor belongs to another realm.
 */
export function createRenderer(dir: string, onWarning: (text: string) => void): Renderer {
  const complain = (...parts: unknown[]): void => onWarning(parts.map(String).join(' '))
  const silent = (): void => undefined
  const context = createContext(
    { console: { log: silent, warn: complain, error: complain } },
    { codeGeneration: { strings: false, wasm: false } },
  )
  compileTemplates(dir).runInContext(context)
  return {
    render: (path, data) => (context as WxmlContext).__render(`${path}.wxml`, JSON.stringify(data)),
  }
}
