const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { inside } = require('../root')

const NOT_BUILT = /\.(test|journey)\.[jt]sx?$|^src\/test\/|\.DS_Store$/

/**
 * Runs `build` only when a source changed since the last time it succeeded.
 * By content, not by date: a checkout or a copy touches every date.
 * @param {{ name: string, sources: string[], setting?: string, result: string, build: () => void }} step
 * @returns {boolean} whether it built
 */
function buildIfChanged({ name, sources, setting = '', result, build }) {
  const stamp = inside('.cache', `${name}.stamp`)
  const now = stampOf(sources, setting)
  if (existsSync(inside(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  rmSync(stamp, { force: true })
  build()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
  return true
}

function stampOf(sources, setting) {
  const hash = createHash('sha256').update(setting)
  for (const file of sources.flatMap(filesIn).sort()) hash.update(`\0${file}\0`).update(readFileSync(inside(file)))
  return hash.digest('hex')
}

/** @param {string} name a file or folder inside the project; what is missing counts as empty */
function filesIn(name) {
  const absolute = inside(name)
  if (!existsSync(absolute) || NOT_BUILT.test(name)) return []
  if (statSync(absolute).isFile()) return [name]
  return readdirSync(absolute).flatMap((entry) => filesIn(`${name}/${entry}`))
}

module.exports = { buildIfChanged }
