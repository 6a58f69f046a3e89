const { mkdirSync, writeFileSync } = require('node:fs')
const path = require('node:path')

/** Every source file inside a webpack module; several are joined into one when webpack can. */
function sourcesOf(module) {
  const parts = module.modules ? [...module.modules] : [module]
  return parts.map((part) => part.resource).filter(Boolean)
}

/** Writes which source landed in which file of the build, so that the gates of scripts/build can read it. */
class ModuleLedger {
  constructor(root) {
    this.root = root
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ModuleLedger', ({ chunks, chunkGraph }) => {
      const ledger = {}
      for (const chunk of chunks) {
        const sources = [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(sourcesOf)
        const names = sources.map((source) => path.relative(this.root, source).replaceAll(path.sep, '/'))
        for (const file of chunk.files) ledger[file] = [...new Set([...(ledger[file] ?? []), ...names])]
      }
      const target = path.join(this.root, '.cache', `${process.env.TARO_ENV}.modules.json`)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, JSON.stringify(ledger))
    })
  }
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('module-ledger').use(ModuleLedger, [path.resolve(__dirname, '..', '..')])
  })
}
