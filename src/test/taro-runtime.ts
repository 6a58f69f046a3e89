// The real H5 runtime as one object: in the build a Babel plugin turns `Taro.request` into a named import.
import * as apis from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'
import * as hooks from './page-hooks'

export * from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'
export * from './page-hooks'

const { default: core, ...named } = apis
export default Object.assign({}, named, core, hooks)
