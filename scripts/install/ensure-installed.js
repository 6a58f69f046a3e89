const { spawnSync } = require('node:child_process')
const { existsSync, readFileSync } = require('node:fs')
const { root, inside } = require('../root')

const OLDEST_NODE = [20, 19]

/** Installs what package-lock.json names and node_modules has not; a matching folder costs some milliseconds. */
function ensureInstalled() {
  refuseOldNode()
  if (matchesLock()) return
  console.log('正在安装依赖，约一两分钟… (installing dependencies, a minute or two)')
  const { status, error } = runNpm(['install', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (status === 0) return
  console.error(`安装失败：请检查网络后重试。 (npm install failed: check the network and try again.) ${error?.message ?? ''}`)
  process.exit(1)
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(`需要 Node ${OLDEST_NODE.join('.')} 或更高版本，现在是 ${process.versions.node}。 (Node ${OLDEST_NODE.join('.')} or later is needed.)`)
  process.exit(1)
}

/** npm keeps what it really installed in a lock of its own; packages of other platforms are optional. */
function matchesLock() {
  const hidden = inside('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = readJson(inside('package-lock.json')).packages
  const present = readJson(hidden).packages
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  )
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function runNpm(args) {
  const ofParent = process.env.npm_execpath
  const options = { cwd: root, stdio: 'inherit', shell: !ofParent && process.platform === 'win32' }
  return ofParent ? spawnSync(process.execPath, [ofParent, ...args], options) : spawnSync('npm', args, options)
}

module.exports = { ensureInstalled }
