const { existsSync, readFileSync, statSync } = require('node:fs')
const path = require('node:path')
const { filesBelow } = require('./precompress')
const { inside } = require('../root')
const { DESK_FEATURES } = require('./desk-features')

const MAIN_WANTED = 700 * 1024
const MAIN_LIMIT = 1024 * 1024

/**
 * What would make the mini-program unusable or illegal to upload, found at build time.
 * @param {'h5' | 'weapp'} platform
 * @param {string} output what the build printed
 * @returns {{ report: string[], faults: string[] }}
 */
function checkApp(platform, output) {
  const dist = inside('dist', platform)
  const ledger = JSON.parse(readFileSync(inside('.cache', `${platform}.modules.json`), 'utf8'))
  const common = [...findMissingExports(output), ...findZod(ledger)]
  if (platform === 'h5') return { report: [`h5: ${kilobytes(totalOf(filesBelow(dist)))} before compression`], faults: common }
  const { report, faults } = checkPackages(ledger, dist)
  return { report, faults: [...faults, ...common] }
}

/** @param {Record<string, string[]>} ledger which sources each file of the build holds */
function checkPackages(ledger, dist) {
  const roots = subPackageRoots(dist)
  const main = filesBelow(dist).filter((file) => isMain(path.relative(dist, file), roots) && !file.endsWith('.map'))
  const size = totalOf(main)
  const report = [`weapp: main package ${kilobytes(size)} (wanted ≤ ${kilobytes(MAIN_WANTED)}, limit ${kilobytes(MAIN_LIMIT)})`]
  if (size > MAIN_WANTED) report.push(`weapp: main package is above what is wanted:\n${largest(main, dist)}`)
  const tooBig = size > MAIN_LIMIT ? [`weapp: main package is ${kilobytes(size)}, above ${kilobytes(MAIN_LIMIT)}:\n${largest(main, dist)}`] : []
  return { report, faults: [...tooBig, ...findDesksInMain(ledger, dist, roots)] }
}

function subPackageRoots(dist) {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  return (app.subPackages ?? app.subpackages ?? []).map(({ root }) => `${root.replace(/^\/|\/$/g, '')}/`)
}

function isMain(name, roots) {
  const posix = name.replaceAll(path.sep, '/')
  return !roots.some((root) => posix.startsWith(root))
}

/** A desk's page or part in main is loaded by every resident at every start. */
function findDesksInMain(ledger, dist, roots) {
  const folders = ['src/packages/', ...DESK_FEATURES.map((feature) => `src/features/${feature}/`)]
  const isDesk = (source) => folders.some((folder) => source.startsWith(folder))
  return Object.entries(ledger)
    .filter(([file]) => isMain(file, roots) && !isHandedOut(file, dist))
    .flatMap(([file, sources]) => sources.filter(isDesk).map((source) => `weapp: ${source} landed in the main package (${file})`))
}

/** What several sub-packages share Taro copies into each of them, and then leaves it out of main. */
function isHandedOut(file, dist) {
  return file.startsWith('sub-common/') && !existsSync(path.join(dist, file))
}

/** webpack only warns, and the app breaks on the phone where the name is called. */
function findMissingExports(output) {
  const warnings = output.matchAll(/export '[^']+' \(imported as '[^']+'\) was not found in '[^']+'/g)
  return [...new Set([...warnings].map(([text]) => text))]
}

function findZod(ledger) {
  return Object.entries(ledger)
    .filter(([, sources]) => sources.some((source) => source.includes('node_modules/zod/')))
    .map(([file]) => `zod is in the bundle (${file}): import contract schemas as types only`)
}

function totalOf(files) {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

function largest(files, dist) {
  const sized = files.map((file) => ({ name: path.relative(dist, file), size: statSync(file).size }))
  return sized.sort((a, b) => b.size - a.size).slice(0, 10).map(({ name, size }) => `    ${kilobytes(size)}  ${name}`).join('\n')
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`
}

module.exports = { checkApp, checkPackages, findMissingExports, findZod }
