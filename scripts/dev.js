const { spawn } = require('node:child_process')
const { root, inside } = require('./root')

const PROGRAMS = [
  [inside('node_modules', 'tsx', 'dist', 'cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts'],
  [inside('node_modules', '@tarojs', 'cli', 'bin', 'taro'), 'build', '--type', 'h5', '--watch', '--no-check'],
]

/** Server and H5 app, each started again when its files change. The app's dev server passes /api on. */
function watch() {
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development' }
  const children = PROGRAMS.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env }))
  const stop = (signal) => children.forEach((child) => child.kill(signal))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  for (const child of children) {
    child.on('exit', (code) => {
      process.exitCode ??= code ?? 0
      stop('SIGTERM')
    })
  }
}

module.exports = { watch }
