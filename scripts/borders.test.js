const { spawnSync } = require('node:child_process')
const { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const { forbidden } = require('../.dependency-cruiser.cjs')

/** One import a border must stop, and beside it one of the same kind that it must let pass (# is a number of the case). */
const CASES = [
  ['page-composes-features', 'src/pages/home/index#.ts', 'contract/issue/vocabulary', 'src/features/issue/api'],
  ['page-knows-no-other-page', 'src/pages/home/index#.ts', 'src/pages/wishes/index', 'src/pages/home/part'],
  ['main-package-without-desks', 'src/features/issue/api#.ts', 'src/packages/office-desk/list/index', 'src/shared/api-client'],
  ['desk-knows-no-other-desk', 'src/packages/deputy-desk/list/index#.ts', 'src/packages/office-desk/list/index', 'src/packages/deputy-desk/share'],
  ['feature-knows-no-other-feature', 'src/features/issue/api#.ts', 'src/features/place/api', 'src/features/issue/copy'],
  ['feature-knows-no-page', 'src/features/issue/api#.ts', 'src/pages/home/part', 'contract/issue/vocabulary'],
  ['shared-knows-no-feature', 'src/shared/api-client#.ts', 'src/features/place/api', 'contract/issue/vocabulary'],
  ['nutui-only-in-shared-ui', 'src/features/issue/api#.ts', 'npm:@nutui/nutui-react-taro', 'npm:zustand'],
  ['app-has-schemas-as-types', 'src/features/issue/api#.ts', 'contract/issue/schemas', 'type:contract/issue/schemas'],
  ['contract-stands-alone', 'contract/issue#/schemas.ts', 'server/platform/clock', 'contract/issue/vocabulary'],
  ['contract-without-node', 'contract/issue#/schemas.ts', 'npm:node:fs', 'npm:zod'],
  ['vocabulary-imports-nothing', 'contract/issue#/vocabulary.ts', 'contract/place/vocabulary', 'type:contract/place/vocabulary'],
  ['endpoints-import-only-vocabulary', 'contract/issue#/endpoints.ts', 'contract/issue/schemas', 'contract/issue/vocabulary'],
  ['rules-are-pure', 'server/areas/issue/rules/due#.ts', 'server/platform/clock', 'contract/place/vocabulary'],
  ['area-by-its-index', 'server/areas/issue/verbs/raise#.ts', 'server/areas/place/queries', 'server/areas/place/index'],
  ['sql-only-in-queries', 'server/areas/issue/verbs/raise#.ts', 'npm:kysely', 'type:npm:kysely'],
  ['verb-knows-no-http', 'server/areas/issue/verbs/raise#.ts', 'npm:fastify', 'server/platform/clock'],
  ['routes-hold-no-rule-and-no-query', 'server/areas/issue#/routes.ts', 'server/areas/issue#/queries', 'server/areas/issue#/verbs/raise'],
  ['platform-knows-no-area', 'server/platform/clock#.ts', 'server/areas/place/index', 'server/platform/ids'],
  ['server-knows-no-app', 'server/platform/clock#.ts', 'src/shared/api-client', 'contract/issue/vocabulary'],
  ['server-runs-without-dev-dependencies', 'server/platform/clock#.ts', 'npm:zustand', 'npm:pg'],
  ['e2e-only-the-contract', 'e2e/browser/raise#.ts', 'server/platform/clock', 'contract/issue/vocabulary'],
  ['no-test-in-the-product', 'server/platform/clock#.ts', 'server/test/database', 'server/platform/ids'],
  ['no-cycles', 'server/platform/clock#.ts', 'server/platform/zenith#', 'server/platform/ids'],
  ['imports-resolve', 'server/platform/clock#.ts', 'server/platform/absent', 'server/platform/ids'],
]

/** One small house with every case in it, built and cruised once. */
let home
let violations

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'minqing-borders-'))
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'))
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) copyFileSync(path.join(root, file), path.join(home, file))
  const imports = CASES.flatMap(([, importer, bad, good], index) => [
    [numbered(importer, `${index}bad`), numbered(bad, `${index}bad`)],
    [numbered(importer, `${index}good`), numbered(good, `${index}good`)],
  ])
  for (const [, target] of imports) placeTarget(target)
  for (const [importer, target] of imports) placeImporter(importer, target)
  violations = cruise()
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const numbered = (text, number) => text.replaceAll('#', number)

function write(file, text) {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true })
  writeFileSync(path.join(home, file), text)
}

function placeTarget(target) {
  const file = target.replace(/^type:/, '')
  if (!file.startsWith('npm:') && !file.endsWith('/absent')) write(`${file}.ts`, 'export const one = 1\n')
}

function placeImporter(importer, target) {
  const plain = target.replace(/^type:/, '')
  const relative = path.posix.relative(path.posix.dirname(importer), plain)
  const address = plain.startsWith('npm:') ? plain.slice(4) : relative.startsWith('.') ? relative : `./${relative}`
  const value = `import * as it from '${address}'\nexport const that = it\n`
  write(importer, target.startsWith('type:') ? `import type * as it from '${address}'\nexport type It = typeof it\n` : value)
  if (plain.startsWith('server/platform/zenith')) write(`${plain}.ts`, `export * from './${path.basename(importer, '.ts')}'\n`)
}

function cruise() {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'contract', 'server', 'e2e']
  const { stdout } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8', maxBuffer: 50_000_000 })
  return JSON.parse(stdout).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}

test('every border has a case here', () => {
  expect(CASES.map(([name]) => name).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
})

test.each(CASES.map(([name, importer], index) => [name, importer, index]))('%s', (name, importer, index) => {
  expect(violations).toContain(`${numbered(importer, `${index}bad`)}: ${name}`)
  const ofGood = numbered(importer, `${index}good`)
  expect(violations.filter((violation) => violation.startsWith(`${ofGood}:`))).toEqual([])
})
