const { spawnSync } = require('node:child_process')
const { rmSync } = require('node:fs')
const { checkApp } = require('./build/app-gates')
const { APP_SOURCES, WEAPP_API } = require('./build/app-sources')
const { buildIfChanged } = require('./build/content-stamp')
const { precompress } = require('./build/precompress')
const { ensureInstalled } = require('./install/ensure-installed')
const { root, inside } = require('./root')

/**
 * Builds the app for one platform into dist/<platform> and holds it against its limits.
 * @param {'h5' | 'weapp'} platform
 */
function buildApp(platform) {
  console.log(`正在构建 ${platform}，约半分钟到一分钟… (building ${platform})`)
  rmSync(inside('dist', platform), { recursive: true, force: true })
  const output = runTaro(platform)
  const { report, faults } = checkApp(platform, output)
  report.forEach((line) => console.log(line))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  if (platform === 'h5') precompress(inside('dist', 'h5'))
}

/** @returns {string} what Taro said; it redraws its progress hundreds of times, so nobody sees it unless it fails */
function runTaro(platform) {
  const taro = inside('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  // --no-check: otherwise Taro asks the network for the schema of its configuration.
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', platform, '--no-check'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: platform, TARO_APP_API: WEAPP_API, NO_COLOR: '1' },
  })
  const output = `${stdout}\n${stderr}`
  if (status === 0) return output
  console.error(output.slice(-8000))
  throw new Error(`${platform} 构建失败 (the ${platform} build failed)`)
}

/** @param {'h5' | 'weapp'} platform @returns {boolean} whether anything had changed */
function buildAppIfChanged(platform) {
  return buildIfChanged({
    name: platform,
    sources: [...APP_SOURCES, 'scripts/build', 'scripts/build-app.js'],
    setting: platform === 'weapp' ? WEAPP_API : '',
    result: platform === 'h5' ? 'dist/h5/index.html' : 'dist/weapp/app.json',
    build: () => buildApp(platform),
  })
}

module.exports = { buildAppIfChanged }

if (require.main === module) {
  const platform = process.argv[2]
  if (platform !== 'h5' && platform !== 'weapp') {
    console.error('node scripts/build-app.js h5|weapp')
    process.exit(2)
  }
  ensureInstalled()
  try {
    if (!buildAppIfChanged(platform)) console.log(`dist/${platform} is up to date.`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
