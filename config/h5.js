const path = require('node:path')
const { DESK_FEATURES } = require('../scripts/build/desk-features')

const from = (...names) => new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`)
const feature = (...names) => new RegExp(`[\\\\/]src[\\\\/]features[\\\\/](${names.join('|')})[\\\\/]`)

/** Taro's own rule copies NutUI into every page; this one keeps home small and shares what two pages use. */
const splitChunks = {
  chunks: 'all',
  cacheGroups: {
    default: false,
    defaultVendors: false,
    react: { name: 'react', test: from('react', 'react-dom', 'scheduler', 'react-reconciler'), chunks: 'all', priority: 30 },
    taro: { name: 'taro', test: from('@tarojs', '@stencil'), chunks: 'initial', priority: 20 },
    vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, chunks: 'async', minChunks: 2, priority: 10 },
    // Before all else that pages share, so that a feature's style stands after the style of what it is made of.
    ui: { name: 'ui', test: /[\\/]src[\\/]shared[\\/]/, chunks: 'async', minChunks: 2, priority: 9 },
    // What only desks share, and the ledger, are no part of what home loads.
    desk: { name: 'desk', test: feature(...DESK_FEATURES), chunks: 'async', minChunks: 2, priority: 8 },
    ledger: { name: 'ledger', test: feature('ledger'), chunks: 'async', minChunks: 2, priority: 8 },
    common: { name: 'common', test: /[\\/](src|contract)[\\/]/, chunks: 'async', minChunks: 2, priority: 5, reuseExistingChunk: true },
  },
}

const h5 = (root) => ({
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  compile: { include: [path.join(root, 'contract')] },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  devServer: {
    open: false,
    proxy: [{ context: ['/api', '/q'], target: `http://127.0.0.1:${process.env.PORT || 3000}` }],
  },
  webpackChain(chain) {
    chain.optimization.splitChunks(splitChunks)
    chain.optimization.runtimeChunk({ name: 'runtime' })
    // scripts/build-app.js measures what is really loaded.
    chain.performance.hints(false)
    chain.module.strictExportPresence(true)
  },
})

module.exports = { h5 }
