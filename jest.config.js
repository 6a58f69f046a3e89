// Projects by what they need: nothing (rules), PostgreSQL (api), a DOM (app), a build (weapp, browser).
const fromNode = { rootDir: __dirname, testEnvironment: 'node' }

// Chosen here because this file is read once, before the workers inherit the environment.
process.env.TEST_SEED ||= String(Math.floor(Math.random() * 2 ** 31))
process.stderr.write(`TEST_SEED=${process.env.TEST_SEED}\n`)

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}
const transform = { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] }

const aliases = { '^@/(.*)$': '<rootDir>/src/$1', '^@contract/(.*)$': '<rootDir>/contract/$1' }

// ESM-only packages that CommonJS tests load through the transform.
const esmOfServer = ['/node_modules/(?!(cookie|file-type|@borewit|strtok3|token-types|uint8array-extras|@tokenizer)/)']

const node = { ...fromNode, transform, moduleNameMapper: aliases, transformIgnorePatterns: esmOfServer }

// Pure code: no database, no clock, no I/O (jest knows no <rootDir> after a `!`). `*.unit.test.ts` is for pure code outside these folders.
const PURE = [
  'contract/**/*.test.ts',
  'server/**/rules/**/*.test.ts',
  'server/**/*.unit.test.ts',
  'scripts/**/*.test.js',
].map((pattern) => `${__dirname}/${pattern}`)

const rules = { ...node, displayName: 'rules', testMatch: PURE }

const api = {
  ...node,
  displayName: 'api',
  testMatch: ['<rootDir>/server/**/*.test.ts', ...PURE.map((pattern) => `!${pattern}`)],
  globalSetup: '<rootDir>/server/test/global-setup.ts',
  globalTeardown: '<rootDir>/server/test/global-teardown.ts',
}

// Everything Taro and NutUI publish is ESM; CommonJS twins of the real H5 runtime do not exist.
const esmOfApp = [
  '\\.pnpm|tslib|@tarojs|@nutui|@stencil|@swc/helpers|swiper|ssr-window|dom7|lodash-es|dayjs|query-string',
  'filter-obj|split-on-first|decode-uri-component|history|universal-router|path-to-regexp|zustand|nanoid|runes2|is-mobile|idb',
].join('|')

const app = {
  rootDir: __dirname,
  displayName: 'app',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  setupFiles: ['<rootDir>/src/test/taro-constants.ts'],
  transform,
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(${esmOfApp})/)`],
  moduleNameMapper: {
    '\\.(css|scss)$': 'identity-obj-proxy',
    '\\.(png|jpe?g|svg|webp)$': '<rootDir>/src/test/empty-module.ts',
    '^(@nutui/)?lottie-': '<rootDir>/src/test/empty-module.ts',
    '^@nutui/nutui-react-taro$': '<rootDir>/node_modules/@nutui/nutui-react-taro/dist/es/packages/nutui.react.build.js',
    '^@nutui/icons-react-taro$': '<rootDir>/node_modules/@nutui/icons-react-taro/dist/es/index.es.js',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
    '^@tarojs/taro$': '<rootDir>/src/test/taro-runtime.ts',
    ...aliases,
  },
}

const journeys = (name) => ({
  ...node,
  displayName: name,
  testMatch: [`<rootDir>/e2e/${name}/**/*.journey.ts`],
})

module.exports = {
  testTimeout: 60_000,
  passWithNoTests: true,
  projects: [rules, api, app, journeys('weapp'), journeys('browser')],
}
