/** What Taro's webpack puts in place of these names; Jest has no webpack. */
const constants = {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
  defineAppConfig: <T>(config: T): T => config,
  definePageConfig: <T>(config: T): T => config,
}

Object.assign(globalThis, constants)
Object.assign(process.env, { TARO_ENV: 'h5', TARO_PLATFORM: 'web' })

export {}
