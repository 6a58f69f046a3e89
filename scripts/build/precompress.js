const { readFileSync, readdirSync, statSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { brotliCompressSync, constants, gzipSync } = require('node:zlib')

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/
/** Below this the answer fits into one packet anyway. */
const SMALL = 1024

/** Writes `.gz` and `.br` beside every text file, at the level no server could afford per request. */
function precompress(folder) {
  for (const file of filesBelow(folder).filter((name) => TEXT.test(name))) {
    const bytes = readFileSync(file)
    if (bytes.length < SMALL) continue
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    const hints = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: hints }))
  }
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })
}

module.exports = { filesBelow, precompress }
