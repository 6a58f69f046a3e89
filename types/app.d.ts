declare const defineAppConfig: (config: import('@tarojs/taro').AppConfig) => import('@tarojs/taro').AppConfig
declare const definePageConfig: (config: import('@tarojs/taro').PageConfig) => import('@tarojs/taro').PageConfig

declare namespace NodeJS {
  interface ProcessEnv {
    /** Platform of the build, replaced at build time. */
    TARO_ENV: 'weapp' | 'h5'
    /** Base address of the API for weapp, e.g. `https://host/api/v1`; H5 always uses its own origin. */
    TARO_APP_API: string
  }
}

declare module '*.scss'
declare module '*.png' {
  const address: string
  export default address
}
