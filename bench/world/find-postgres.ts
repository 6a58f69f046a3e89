import { existsSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { findBinaries } from '../../server/platform/postgres/embedded-binaries'

export interface PostgresPrograms {
  /** As the table's caption names it. */
  readonly label: string
  readonly initdb: string
  readonly postgres: string
}

const debianHome = '/usr/lib/postgresql'

/** Folders that may hold `postgres` beside its `initdb`: what is on the PATH (often a link), then Debian's own, newest first. */
function folders(): string[] {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'postgres')).filter((file) => existsSync(file))
  const versions = existsSync(debianHome) ? readdirSync(debianHome).sort((a, b) => Number(b) - Number(a)) : []
  return [...onPath.map((file) => path.dirname(realpathSync(file))), ...versions.map((version) => path.join(debianHome, version, 'bin'))]
}

/** The system's PostgreSQL where there is one, else npm's. */
export function findPostgres(): PostgresPrograms {
  const system = folders().find((folder) => existsSync(path.join(folder, 'postgres')) && existsSync(path.join(folder, 'initdb')))
  if (!system) return { label: "npm's PostgreSQL", ...findBinaries() }
  return { label: "the system's PostgreSQL", initdb: path.join(system, 'initdb'), postgres: path.join(system, 'postgres') }
}
