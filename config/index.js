const path = require('node:path')
const fs = require('node:fs')
const { h5 } = require('./h5')
const { mini } = require('./mini')

const root = path.resolve(__dirname, '..')
const isProduction = process.env.NODE_ENV === 'production'

/** Screen-reader attributes for weapp: Taro's stock templates render none (config/plugins/weapp-aria.js). */
const ariaPlugin = path.join(__dirname, 'plugins/weapp-aria.js')

module.exports = {
  projectName: 'minqing',
  date: '2026-11-23',
  // Sizes are CSS pixels on both platforms (pxtransform is off, see h5.js and mini.js): scss reads as the look's
  // numbers, NutUI is drawn for 375 as well, and text does not swell on wide screens. 375 is for Taro.pxTransform only.
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A production build is a fact of its own: no answer of an older cache in it.
  cache: { enable: !isProduction },
  plugins: ['@tarojs/plugin-html', path.join(__dirname, 'plugins/module-ledger.js'), ...(fs.existsSync(ariaPlugin) ? [ariaPlugin] : [])],
  alias: { '@': path.join(root, 'src'), '@contract': path.join(root, 'contract') },
  env: { TARO_APP_API: JSON.stringify(process.env.TARO_APP_API ?? '') },
  jsMinimizer: 'terser',
  cssMinimizer: 'lightningcss',
  // The card of what is shared in WeChat is named by its path, which no import tells.
  ...(process.env.TARO_ENV === 'weapp' ? { copy: { patterns: [{ from: 'src/assets/share/', to: 'dist/weapp/assets/share/' }], options: {} } } : {}),
  mini: mini(root),
  h5: h5(root),
}
