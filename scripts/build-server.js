const { rmSync } = require('node:fs')
const { buildIfChanged } = require('./build/content-stamp')
const { ensureInstalled } = require('./install/ensure-installed')
const { root, inside } = require('./root')

const SERVER_MAIN = 'dist/server/main.js'

/** One file with our own code; packages stay in node_modules, where their binaries and data are. */
function buildServer() {
  const { buildSync } = require('esbuild')
  rmSync(inside('dist', 'server'), { recursive: true, force: true })
  buildSync({
    absWorkingDir: root,
    entryPoints: ['server/main.ts'],
    outfile: SERVER_MAIN,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** @returns {boolean} whether anything had changed */
function buildServerIfChanged() {
  const sources = ['server', 'contract', 'tsconfig.json', 'package-lock.json', 'scripts/build-server.js']
  return buildIfChanged({ name: 'server', sources, result: SERVER_MAIN, build: buildServer })
}

module.exports = { buildServerIfChanged, SERVER_MAIN }

if (require.main === module) {
  ensureInstalled()
  if (!buildServerIfChanged()) console.log('dist/server is up to date.')
}
