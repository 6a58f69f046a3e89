const { randomInt } = require('node:crypto')
const { existsSync } = require('node:fs')
const { findChromium } = require('./check/find-chromium')
const { runBuild, runCheck, runJest } = require('./check/run-step')
const { ensureInstalled } = require('./install/ensure-installed')
const { inside } = require('./root')

const bin = (name) => inside('node_modules', '.bin', name)
const folders = (...names) => names.filter((name) => existsSync(inside(name)))

/** Where LANG is unset, PostgreSQL and others fall back to bytes; the API tests run that way. */
const WITHOUT_LANG = { LANG: undefined, LC_ALL: undefined, LC_CTYPE: undefined, LANGUAGE: undefined }

/** A PostgreSQL of its own for a second run of the API tests; CI gives it. */
const SERVER = process.env.TEST_SERVER_URL

const STEPS = {
  types: () => runCheck('types', ['tsconfig.json', 'tsconfig.server.json', 'contract/tsconfig.json'].map((file) => [bin('tsc'), '-p', file])),
  lint: () => runCheck('lint', [[bin('eslint'), '--max-warnings', '0', '.']]),
  borders: () => runCheck('borders', [[bin('depcruise'), '--config', '.dependency-cruiser.cjs', ...folders('src', 'contract', 'server', 'e2e', 'bench', 'scripts')]]),
  rules: () => runJest({ name: 'rules, TZ=UTC', project: 'rules', folder: 'contract', env: { TZ: 'UTC' } }),
  rulesInChina: () => runJest({ name: 'rules, TZ=Asia/Shanghai', project: 'rules', folder: 'contract', env: { TZ: 'Asia/Shanghai' } }),
  api: () => runJest({ name: 'api', project: 'api', folder: 'server', env: { TZ: 'Asia/Shanghai', ...WITHOUT_LANG } }),
  app: () => runJest({ name: 'app', project: 'app', folder: 'src', env: { TZ: 'UTC' } }),
  builds: () => runBuild('builds', buildAll),
  browser: () => (findChromium() ? runJest({ ...journeys('browser'), env: { CHROMIUM: findChromium() } }) : withoutChromium()),
  weapp: () => runJest(journeys('weapp')),
  apiOnServer: () => runJest({ name: 'api on TEST_SERVER_URL', project: 'api', folder: 'server', env: { TZ: 'UTC', DATABASE_URL: SERVER } }),
}

// Journeys share the machine with a server and a browser: one file at a time.
const journeys = (name) => ({ name: `${name} journeys`, project: name, folder: `e2e/${name}`, args: ['--runInBand'] })

function buildAll() {
  const { buildAppIfChanged } = require('./build-app')
  buildAppIfChanged('h5')
  buildAppIfChanged('weapp')
  require('./build-server').buildServerIfChanged()
}

function withoutChromium() {
  console.error(
    '\n' + '!'.repeat(80) + '\n没有找到 Chromium：浏览器旅程没有运行。\nNO CHROMIUM: the browser journeys were not run. Get it:\n' +
      '    apt-get install chromium fonts-noto-cjk      (or set CHROMIUM to the program)\n' + '!'.repeat(80),
  )
  const failed = process.env.CI === 'true' ? 1 : 0
  return { name: 'browser journeys', passed: 0, failed, seconds: 0, note: 'NOT RUN: no Chromium' }
}

/** `--only=api,app` runs some steps; `--full` the counts of the issues instead of a tenth. */
function chosenSteps() {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',')
  const unknown = only?.filter((name) => !(name in STEPS)) ?? []
  if (unknown.length === 0) return only ?? Object.keys(STEPS).filter((name) => name !== 'apiOnServer' || SERVER)
  console.error(`unknown step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

function main() {
  ensureInstalled()
  if (process.argv.includes('--full')) process.env.TEST_FULL = '1'
  process.env.TEST_SEED ||= String(randomInt(2 ** 31))
  console.log(`TEST_SEED=${process.env.TEST_SEED}`)
  const outcomes = chosenSteps().map((name) => STEPS[name]())
  summarise(outcomes)
}

function summarise(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log('')
  for (const { name, passed, failed, seconds, note } of outcomes) {
    const mark = failed > 0 ? '✗' : note ? '–' : '✓'
    const tests = passed + failed > 0 && passed > 0 ? `${passed} passed, ${failed} failed` : failed > 0 ? 'failed' : ''
    console.log(`${mark} ${name.padEnd(26)} ${String(seconds).padStart(4)} s  ${[tests, note].filter(Boolean).join(' · ')}`)
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}

main()
