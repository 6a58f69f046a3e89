import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.journey.ts', '**/test/**', '**/test-programs/**']

/** A suppression is a decision: the next reader needs its reason after `--`. */
const disableSaysWhy = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim()
        const suppresses = /^(eslint-disable|@ts-(ignore|expect-error))/.test(text)
        if (suppresses && !/--\s*\S{3,}/.test(text)) {
          context.report({ loc: comment.loc, message: 'Say after `--` why this rule does not hold here.' })
        }
      }
    },
  }),
}

/** What weapp has not. Files named *.h5.ts(x) are built for the browser alone and may use them. */
const BROWSER_ONLY = [
  'AbortController', 'AbortSignal', 'Audio', 'Blob', 'CustomEvent', 'DOMParser', 'Event', 'File', 'FileReader', 'FormData',
  'Headers', 'Image', 'IntersectionObserver', 'Intl', 'MutationObserver', 'Notification', 'Request', 'ResizeObserver',
  'Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'WebSocket', 'Worker', 'XMLHttpRequest', 'addEventListener',
  'alert', 'atob', 'btoa', 'caches', 'confirm', 'crypto', 'document', 'fetch', 'getComputedStyle', 'globalThis', 'history',
  'indexedDB', 'localStorage', 'location', 'matchMedia', 'navigator', 'open', 'performance', 'prompt', 'queueMicrotask',
  'requestIdleCallback', 'self', 'sessionStorage', 'structuredClone', 'window',
].map((name) => ({ name, message: `weapp has no ${name}: use @/shared/platform, or put the code into a *.h5.ts beside its *.weapp.ts.` }))

const noLocale = {
  selector: 'CallExpression[callee.property.name=/^(toLocale(Date|Time)?String|localeCompare)$/]',
  message: 'Differs from phone to phone (weapp has no Intl): format by hand with the fixed offset +08:00.',
}

const pure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A rule reads no clock: take `now` as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'A rule reads no clock: take `now` as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'A rule reads no clock: take `now` as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'A rule takes no chance: take the number as an argument.' },
  { selector: 'AwaitExpression', message: 'A rule does no I/O: let the verb load and pass the facts.' },
]

const noClockInSql = {
  selector: 'TemplateElement[value.raw=/\\b(now\\(\\)|current_date|current_timestamp|clock_timestamp|localtimestamp)/i]',
  message: "Time enters through the context: bind ctx.now instead of the database's clock.",
}

const limitInWords = {
  selector: "CallExpression[callee.property.name='limit'] > Literal[value=1]",
  message: 'Write oneRow: as a parameter the limit hides from the planner, which then plans the statement anew each time.',
}

const sqlOnlyInQueries = {
  selector: 'CallExpression[callee.property.name=/^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)$/]',
  message: "Only queries.ts holds SQL: move the statement there and give it a name of the domain.",
}

const everywhere = {
  'max-lines': ['error', { max: 300 }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  eqeqeq: ['error', 'always'],
  'no-var': 'error',
  'prefer-const': 'error',
  'local/disable-says-why': 'error',
}

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, properties: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' }],
}

const program = (files, project) => ({
  files,
  extends: [tseslint.configs.base],
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: typed,
})

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.cache/', '.swc/', '.temp/', 'coverage/', '**/node_modules/'] },
  {
    plugins: { local: { rules: { 'disable-says-why': disableSaysWhy } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: everywhere,
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { 'no-unused-vars': 'error', 'no-implicit-globals': 'error' },
  },
  program(['server/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'contract/**/*.ts'], 'tsconfig.server.json'),
  program(['src/**/*.ts', 'src/**/*.tsx', 'types/app.d.ts'], 'tsconfig.json'),
  {
    files: ['types/**/*.ts'],
    extends: [tseslint.configs.base, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
  {
    files: ['server/**/*.ts', 'contract/**/*.ts', 'src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: TESTS,
    rules: {
      // Markup is long without being hard.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', noClockInSql, limitInWords] },
  },
  {
    files: ['server/areas/**/*.ts'],
    ignores: [...TESTS, '**/queries.ts', '**/queries/**', '**/policy.ts'],
    rules: { 'no-restricted-syntax': ['error', noClockInSql, limitInWords, sqlOnlyInQueries] },
  },
  {
    files: ['server/**/rules/**/*.ts', 'contract/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...pure, sqlOnlyInQueries],
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'performance', 'crypto', 'fetch', 'console'],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [...TESTS, '**/*.h5.ts', '**/*.h5.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...BROWSER_ONLY],
      'no-restricted-syntax': ['error', noLocale],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...Object.fromEntries(Object.keys(reactHooks.configs.flat.recommended.rules).map((rule) => [rule, 'error'])),
    },
  },
)
