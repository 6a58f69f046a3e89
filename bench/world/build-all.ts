import { spawnSync } from 'node:child_process'
import { root } from './root'

const builds = [['scripts/build-server.js'], ['scripts/build-app.js', 'h5'], ['scripts/build-app.js', 'weapp']]

/** Brings dist up to date, one build after the other. `--as-built` measures what is there. */
export function buildAll(): void {
  for (const build of builds) {
    const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`node ${build.join(' ')} failed`)
  }
}
