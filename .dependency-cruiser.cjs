// Who may import whom. Each comment says what to do instead; the map is docs/architecture.md.
// Type-only imports vanish in the build, so some borders let them pass: `dependencyTypesNot: ['type-only']`.
const TEST = '(^server/test/|^src/test/|/test-programs/|\\.(test|journey)\\.tsx?$)'
const runtime = { dependencyTypesNot: ['type-only'] }

const app = [
  {
    name: 'page-composes-features',
    comment: 'A page only composes features and shared parts: move what it needs of the contract or the server behind a feature (src/features/<area>).',
    from: { path: '^src/(pages|packages)/', pathNot: TEST },
    to: { path: '^(contract|server|e2e)/', ...runtime },
  },
  {
    name: 'page-knows-no-other-page',
    comment: 'Pages go away alone: move the common part into a feature or into src/shared/ui.',
    from: { path: '^src/(pages|packages/[^/]+)/([^/]+)/' },
    to: { path: '^src/(pages|packages/[^/]+)/', pathNot: '^src/$1/($2/|[^/]+$)' },
  },
  {
    name: 'main-package-without-desks',
    comment: 'What main imports of a sub-package lands in the main package (1 MB limit): reach it by navigation, share through a feature.',
    from: { path: '^src/', pathNot: '^src/packages/' },
    to: { path: '^src/packages/' },
  },
  {
    name: 'desk-knows-no-other-desk',
    comment: 'Sub-packages cannot load each other in WeChat: share through a feature.',
    from: { path: '^src/packages/([^/]+)/' },
    to: { path: '^src/packages/', pathNot: '^src/packages/$1/' },
  },
  {
    name: 'feature-knows-no-other-feature',
    comment: 'Features are deleted by name: let the page compose both and pass what one needs of the other as props.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'feature-knows-no-page',
    comment: 'A feature imports shared and contract only: pass the callback or the address from the page.',
    from: { path: '^src/features/' },
    to: { path: '^(src/(pages|packages)/|server/|e2e/)' },
  },
  {
    name: 'shared-knows-no-feature',
    comment: 'src/shared serves every feature: turn the dependency round, the feature registers or passes itself.',
    from: { path: '^src/shared/' },
    to: { path: '^(src/(features|pages|packages|store)|server/|e2e/)' },
  },
  {
    name: 'nutui-only-in-shared-ui',
    comment: 'Only src/shared/ui imports NutUI, because it adds role, name and keyboard: use or add a control there.',
    from: { path: '^src/', pathNot: ['^src/shared/ui/', TEST] },
    to: { path: 'node_modules/@nutui/' },
  },
  {
    name: 'app-has-schemas-as-types',
    comment: 'zod stays out of the mini-app: write `import type … from "@contract/<area>/schemas"`; constants come from vocabulary.ts.',
    from: { path: '^src/', pathNot: TEST },
    to: { path: '^contract/.*schemas?\\.ts$|node_modules/zod/', ...runtime },
  },
]

const contract = [
  {
    name: 'contract-stands-alone',
    comment: 'App and server agree on the contract, so it imports neither, and nothing of Node: move the code to the side that needs it.',
    from: { path: '^contract/', pathNot: TEST },
    to: { path: '^(src|server|e2e|bench|scripts)/' },
  },
  {
    name: 'contract-without-node',
    comment: 'The contract runs in WeChat too: only zod in schemas, nothing else from npm or Node.',
    from: { path: '^contract/', pathNot: TEST },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: 'node_modules/zod/' },
  },
  {
    name: 'vocabulary-imports-nothing',
    comment: 'vocabulary.ts is plain data that both worlds load: a word used by two areas belongs to the one that owns it, import its type only.',
    from: { path: '^contract/.*vocabulary\\.ts$' },
    to: { path: '.+', ...runtime },
  },
  {
    name: 'endpoints-import-only-vocabulary',
    comment: 'endpoints.ts is plain data that the app loads: take constants from vocabulary.ts, schemas as types only.',
    from: { path: '^contract/.*endpoints?\\.ts$' },
    to: { path: '.+', pathNot: '^contract/(.*vocabulary|endpoint)\\.ts$', ...runtime },
  },
]

const server = [
  {
    name: 'rules-are-pure',
    comment: 'A rule knows its own rules, those of matter (what issue and wish share), the engine and vocabularies: let the verb load the facts and pass them. (chinese-days is a table of holidays, china-time pure arithmetic, documents/model plain data.)',
    from: { path: '^server/areas/([^/]+)/rules/', pathNot: TEST },
    to: { path: '.+', pathNot: ['^server/areas/($1|matter)/rules/', '^server/platform/(lifecycle/|documents/model/|clock/china-time\\.ts$)', '^contract/.*vocabulary\\.ts$', 'node_modules/chinese-days/'] },
  },
  {
    name: 'area-by-its-index',
    comment: "Another area is reached through its index.ts (a read in queries.ts may name the other's table.ts): export the verb or query there.",
    from: { path: '^server/areas/([^/]+)/', pathNot: ['/rules/', TEST] },
    to: { path: '^server/areas/', pathNot: ['^server/areas/$1/', '^server/areas/[^/]+/(index|table)\\.ts$'] },
  },
  {
    name: 'sql-only-in-queries',
    comment: 'Only queries.ts (and the predicates of policy.ts) builds SQL: give the statement a name there and call it.',
    from: { path: '^server/areas/', pathNot: ['/queries\\.ts$', '/queries/', '/policy\\.ts$', TEST] },
    to: { path: 'node_modules/(kysely|pg)/', ...runtime },
  },
  {
    name: 'verb-knows-no-http',
    comment: 'A verb can be called without HTTP (jobs, tests): take what it needs as arguments and throw a domain error.',
    from: { path: '^server/areas/[^/]+/(verbs|rules)/|^server/areas/[^/]+/(queries|policy|present)\\.ts$', pathNot: TEST },
    to: { path: '^server/areas/[^/]+/routes\\.ts$|node_modules/@?fastify' },
  },
  {
    name: 'routes-hold-no-rule-and-no-query',
    comment: 'A route binds an endpoint to one verb: put the decision or the reading into the verb.',
    from: { path: '^server/areas/[^/]+/routes\\.ts$' },
    to: { path: '^server/areas/[^/]+/(rules/|queries|policy\\.ts$|table\\.ts$)', ...runtime },
  },
  {
    name: 'platform-knows-no-area',
    comment: 'The platform serves any area: pass the table type, the migrations or a callback in from server/app.ts.',
    from: { path: '^server/platform/', pathNot: TEST },
    to: { path: '^server/', pathNot: '^server/platform/' },
  },
  {
    name: 'server-knows-no-app',
    comment: 'App and server share the contract only: move the common part to contract/.',
    from: { path: '^server/' },
    to: { path: '^(src|e2e|bench|scripts)/' },
  },
  {
    name: 'server-runs-without-dev-dependencies',
    comment: 'A hosted server installs with --omit=dev: move the package to dependencies, or load it lazily as the embedded database is.',
    from: { path: '^server/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev'], ...runtime },
  },
]

const whole = [
  {
    name: 'e2e-only-the-contract',
    comment: 'Journeys see what users see: speak over HTTP or the screen, take names from contract/. How often to repeat is said in one file for all tests.',
    from: { path: '^e2e/' },
    to: { path: '^(src|server|bench)/', pathNot: '^server/test/profile\\.ts$' },
  },
  {
    name: 'no-test-in-the-product',
    comment: 'Product code imports no test code: move the shared part out of the test folder.',
    from: { pathNot: [TEST, '^e2e/', '^bench/'] },
    to: { path: TEST },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one thing or three: merge them, or move the shared part into a third.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-resolve',
    comment: 'The file or package does not exist: mend the path, or ask for the package in package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
]

module.exports = {
  forbidden: [...app, ...contract, ...server, ...whole].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(scss|css|png|svg|jpe?g)$' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'require', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
