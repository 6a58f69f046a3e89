const path = require('node:path')

const mini = (root) => ({
  // Babel sees only src and Taro's own packages unless told.
  compile: { include: [path.join(root, 'contract')] },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    pxtransform: { enable: false },
    cssModules: { enable: false },
  },
  webpackChain(chain) {
    // An import that one platform's file does not export is a mistake, not a warning.
    chain.module.strictExportPresence(true)
  },
})

module.exports = { mini }
