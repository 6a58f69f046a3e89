const { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')
const { inside } = require('../root')
const { checkPackages, findMissingExports, findZod } = require('./app-gates')
const { DESK_FEATURES } = require('./desk-features')
const { filesBelow } = require('./precompress')

let dist

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'minqing-gates-'))
  write('app.json', JSON.stringify({ pages: ['pages/home/index'], subPackages: [{ root: 'packages/deputy-desk', pages: ['list/index'] }] }))
})

afterEach(() => rmSync(dist, { recursive: true, force: true }))

function write(name, content) {
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true })
  writeFileSync(path.join(dist, name), content)
}

test('what lies in a sub-package does not weigh on main, maps do not either', () => {
  write('app.js', Buffer.alloc(300 * 1024))
  write('app.js.map', Buffer.alloc(2000 * 1024))
  write('packages/deputy-desk/list/index.js', Buffer.alloc(1500 * 1024))
  expect(checkPackages({}, dist)).toEqual({ report: ['weapp: main package 300 KB (wanted ≤ 700 KB, limit 1024 KB)'], faults: [] })
})

test('above 700 KB is told with its largest files, above 1 MB is a fault', () => {
  write('vendors.js', Buffer.alloc(800 * 1024))
  const wanted = checkPackages({}, dist)
  expect(wanted.faults).toEqual([])
  expect(wanted.report[1]).toContain('800 KB  vendors.js')
  write('more.js', Buffer.alloc(300 * 1024))
  expect(checkPackages({}, dist).faults[0]).toContain('main package is 1100 KB')
})

test("a desk's module in main is a fault, in its own package it is not", () => {
  const source = 'src/packages/deputy-desk/list/index.tsx'
  expect(checkPackages({ 'packages/deputy-desk/list/index.js': [source] }, dist).faults).toEqual([])
  expect(checkPackages({ 'common.js': ['src/store.ts', source] }, dist).faults).toEqual([`weapp: ${source} landed in the main package (common.js)`])
})

test.each(DESK_FEATURES)('a module of the feature %s in main is a fault, in a desk it is not', (feature) => {
  const source = `src/features/${feature}/copy.ts`
  expect(checkPackages({ 'packages/deputy-desk/list/index.js': [source] }, dist).faults).toEqual([])
  expect(checkPackages({ 'common.js': ['src/features/issue/copy.ts', source] }, dist).faults).toEqual([`weapp: ${source} landed in the main package (common.js)`])
})

test('what several sub-packages share is in main only where it stayed there', () => {
  const ledger = { 'sub-common/a.js': ['src/features/desk/copy.ts'] }
  expect(checkPackages(ledger, dist).faults).toEqual([])
  write('sub-common/a.js', '')
  expect(checkPackages(ledger, dist).faults).toHaveLength(1)
})

test('every feature that only desks import is known as one', () => {
  const importersOf = new Map(readdirSync(inside('src/features')).map((feature) => [feature, []]))
  for (const file of filesBelow(inside('src')).filter((one) => /\.tsx?$/.test(one) && !/\.test\./.test(one))) {
    for (const [, feature] of readFileSync(file, 'utf8').matchAll(/from '@\/features\/([\w-]+)\//g)) importersOf.get(feature)?.push(path.relative(inside('.'), file))
  }
  const isDesk = (file) => /^src\/packages\/(?!resident\/)/.test(file)
  const onlyDesks = [...importersOf].filter(([, importers]) => importers.length > 0 && importers.every(isDesk)).map(([feature]) => feature)
  expect(onlyDesks.filter((feature) => !DESK_FEATURES.includes(feature))).toEqual([])
})

test('zod in any file is a fault', () => {
  expect(findZod({ 'app.js': ['src/app.tsx'], 'common.js': ['node_modules/zod/v4/core.js'] })).toEqual([
    'zod is in the bundle (common.js): import contract schemas as types only',
  ])
})

test('a name that does not exist is a fault, told once', () => {
  const warning = "ModuleDependencyWarning: export 'random' (imported as 'random') was not found in './random' (possible exports: randomBytes)"
  expect(findMissingExports(`${warning}\n${warning}`)).toEqual(["export 'random' (imported as 'random') was not found in './random'"])
  expect(findMissingExports('compiled with 1 warning')).toEqual([])
})
