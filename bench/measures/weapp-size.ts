import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { atMost, plainly, type Measure } from '../measure'
import { inside } from '../world/root'

interface AppJson { readonly subPackages?: readonly { readonly root: string }[] }

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(full) : [full]
  })
}

/** Kilobytes of the built mini-program: what everybody loads first, and the largest part loaded later. */
export const weappSize: Measure = {
  name: 'weapp-size',
  run() {
    const dist = inside('dist', 'weapp')
    // Taro writes it, and WeChat would refuse any other shape.
    const { subPackages = [] } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
    const sizes = new Map<string, number>([['main', 0], ...subPackages.map(({ root }): [string, number] => [root, 0])])
    for (const file of filesBelow(dist).filter((name) => !name.endsWith('.map'))) {
      const name = path.relative(dist, file).replaceAll(path.sep, '/')
      const home = subPackages.find(({ root }) => name.startsWith(`${root}/`))?.root ?? 'main'
      sizes.set(home, (sizes.get(home) ?? 0) + statSync(file).size / 1024)
    }
    const others = [...sizes].filter(([name]) => name !== 'main').map(([, size]) => size)
    return Promise.resolve([
      atMost({ what: 'weapp main package', value: sizes.get('main') ?? 0, unit: ' KB' }, 700),
      plainly({ what: `weapp: the largest of ${others.length} sub-packages`, value: Math.max(0, ...others), unit: ' KB' }),
    ])
  },
}
