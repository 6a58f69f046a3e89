const { spawnSync } = require('node:child_process')
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs')
const { root, inside } = require('../root')

/**
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, note?: string }} Outcome
 * `failed` counts tests, or 1 for a step that has none.
 */

/** A check that only says yes or no. @returns {Outcome} */
function runCheck(name, commands) {
  return timed(name, () => {
    const good = commands.every(([program, ...args]) => run(program, args).status === 0)
    return { passed: 0, failed: good ? 0 : 1 }
  })
}

/** Builds in this process. @returns {Outcome} */
function runBuild(name, build) {
  return timed(name, () => {
    try {
      build()
      return { passed: 0, failed: 0 }
    } catch (error) {
      console.error(error.message)
      return { passed: 0, failed: 1 }
    }
  })
}

/**
 * One jest project. Finding no test is a failure where `folder`, its home, exists.
 * @param {{ name: string, project: string, folder: string, env?: Record<string, string | undefined>, args?: string[] }} step
 * @returns {Outcome}
 */
function runJest({ name, project, folder, env = {}, args = [] }) {
  if (!existsSync(inside(folder))) return { name, passed: 0, failed: 0, seconds: 0, note: `no ${folder} yet` }
  return timed(name, () => {
    const report = inside('.cache', 'test', `${name.replaceAll(/\W+/g, '-')}.json`)
    mkdirSync(inside('.cache', 'test'), { recursive: true })
    rmSync(report, { force: true })
    const jest = inside('node_modules', 'jest', 'bin', 'jest.js')
    const all = [jest, '--selectProjects', project, '--ci', '--json', `--outputFile=${report}`, ...args]
    const { status } = run(process.execPath, all, { NODE_ENV: 'test', ...env }, 'ignore')
    return countTests(report, status, folder)
  })
}

function countTests(report, status, folder) {
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'jest ended without a report' }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  if (numTotalTests === 0 && failed === 0) return { passed: 0, failed: 1, note: `${folder} has no test` }
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
}

function run(program, args, env = {}, stdout = 'inherit') {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...env } })
}

function timed(name, work) {
  console.log(`\n── ${name}`)
  const from = Date.now()
  const outcome = work()
  return { name, seconds: Math.round((Date.now() - from) / 1000), ...outcome }
}

module.exports = { runBuild, runCheck, runJest }
