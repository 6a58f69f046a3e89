import { chownSync, closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { initialiseCluster, CLUSTER_USER } from '../../server/platform/postgres/initialise-cluster'
import { stopPostmaster } from '../../server/platform/postgres/postmaster'
import { planLaunch, runAs } from '../../server/platform/postgres/run-as'
import { unprivilegedAccount } from '../../server/platform/postgres/unprivileged-account'
import { withClient } from '../../server/platform/postgres'
import { findPostgres } from './find-postgres'
import { freePort } from './free-port'

/** A PostgreSQL over TCP, as a hosted server has it. */
export interface PostgresHouse {
  readonly label: string
  urlOf(database: string): string
  stop(): Promise<void>
}

const longestStart = 20_000

// Durable as PostgreSQL ships; only the size of memory and log is a server's, so that filling a million rows is quick.
const settings = { max_connections: '100', shared_buffers: '256MB', max_wal_size: '4GB', timezone: 'UTC', jit: 'off' }

/** The server of DATABASE_URL, else one of our own below `folder`. */
export async function openPostgres(folder: string): Promise<PostgresHouse> {
  const given = process.env.DATABASE_URL
  return given ? byUrl(given) : startOwn(folder)
}

function byUrl(given: string): PostgresHouse {
  const urlOf = (database: string): string => {
    const url = new URL(given)
    url.pathname = `/${database}`
    return url.toString()
  }
  return { label: 'PostgreSQL of DATABASE_URL', urlOf, stop: () => Promise.resolve() }
}

async function startOwn(folder: string): Promise<PostgresHouse> {
  const programs = findPostgres()
  const dataDir = path.join(folder, 'server')
  const account = unprivilegedAccount(dataDir)
  if (account) chownSync(folder, account.uid, account.gid)
  const launch = planLaunch(account, [folder, programs.postgres])
  await initialiseCluster(dataDir, launch, account, programs.initdb)
  const port = await freePort()
  const log = path.join(folder, 'server.log')
  const output = openSync(log, 'a')
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = runAs(launch, programs.postgres, ['-D', dataDir, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...flags], output)
  closeSync(output)
  const urlOf = (database: string): string => `postgres://${CLUSTER_USER}@127.0.0.1:${port}/${database}`
  await untilItAnswers(urlOf('postgres'), () => (child.exitCode === null ? null : readFileSync(log, 'utf8')))
  const { pid } = child
  return { label: programs.label, urlOf, stop: () => (pid === undefined ? Promise.resolve() : stopPostmaster(pid)) }
}

async function untilItAnswers(url: string, lastWords: () => string | null): Promise<void> {
  for (const until = Date.now() + longestStart; Date.now() < until;) {
    const words = lastWords()
    if (words !== null) throw new Error(`PostgreSQL did not start:\n${words}`)
    if (await withClient({ connectionString: url }, () => Promise.resolve(true)).catch(() => false)) return
    await sleep(50)
  }
  throw new Error('PostgreSQL did not answer')
}
