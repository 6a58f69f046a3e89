import { chownSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client, PoolConfig } from 'pg'
import { claimCluster } from './claim-cluster'
import { withDatabase } from './connection'
import { findBinaries } from './embedded-binaries'
import { CLUSTER_USER, initialiseCluster } from './initialise-cluster'
import { findPostmaster, isAlive, isPostmasterOf, stopPostmaster, type Postmaster } from './postmaster'
import { planLaunch, runAs, type Launch } from './run-as'
import { unprivilegedAccount, type Account } from './unprivileged-account'

export interface EmbeddedOptions {
  /** Absolute or relative folder of the cluster; made when missing. */
  dataDir: string
  /** Only tests turn it off: without it a power cut loses acknowledged writes. */
  fsync?: boolean
  maxConnections?: number
  /** The database died while it was served; the server should end and be started again. */
  onLost?: (error: Error) => void
}

export interface EmbeddedPostgres {
  /** To the database `minqing`, which prepareDatabase creates. */
  connection: PoolConfig
  stop(): Promise<void>
}

interface Folder {
  dataDir: string
  launch: Launch
  account: Account | undefined
  postgres: string
}

const PORT = 5432
/** The system allows 107 bytes on Linux and 103 on macOS, the socket's own name included. */
const LONGEST_SOCKET_PATH = 100

/**
 * Starts npm's PostgreSQL on `dataDir`, or takes over the one that a killed Node left running there.
 * @throws in plain words: folder served by another process, closed to the database's user, of another version.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = canonical(path.resolve(options.dataDir))
  const { initdb, postgres } = findBinaries()
  const account = unprivilegedAccount(dataDir)
  const launch = planLaunch(account, [path.dirname(dataDir), postgres])
  await initialiseCluster(dataDir, launch, account, initdb)
  const folder = { dataDir, launch, account, postgres }
  return (await adopt(folder, options)) ?? (await launchFresh(folder, options)) ?? refuse(dataDir)
}

/** One name for one folder, whichever link led to it. */
function canonical(folder: string): string {
  const parent = path.dirname(folder)
  return path.join(existsSync(parent) ? realpathSync(parent) : parent, path.basename(folder))
}

async function adopt(folder: Folder, options: EmbeddedOptions): Promise<EmbeddedPostgres | undefined> {
  const running = await findPostmaster(folder.dataDir)
  if (!running) return undefined
  const claim = await claimCluster(connectionTo(running.socketDir), () => isAlive(running.pid))
  if (claim === 'taken') return refuse(folder.dataDir)
  if (claim !== 'dead') return serve(claim.client, running, options)
  await stopUnresponsive(running.pid, folder.dataDir)
  // Look again: what it left behind may block the start, and another process may have started it meanwhile.
  return adopt(folder, options)
}

/** It lives but answers nobody: recovery follows at the fresh start. */
async function stopUnresponsive(pid: number, dataDir: string): Promise<void> {
  if (!isAlive(pid)) return
  if (isPostmasterOf(pid, dataDir)) return stopPostmaster(pid)
  throw new Error(
    `${dataDir}/postmaster.pid 指向进程 ${pid}，它是别的 PostgreSQL。确认没有数据库在用该目录后，删除这个文件再启动。 ` +
      `(${dataDir}/postmaster.pid names process ${pid}, which is another PostgreSQL: make sure none uses the folder, then delete the file.)`,
  )
}

async function launchFresh(folder: Folder, options: EmbeddedOptions): Promise<EmbeddedPostgres | undefined> {
  const socketDir = chooseSocketDir(folder)
  const log = path.join(folder.dataDir, 'postgres.log')
  const output = openSync(log, isLong(log) ? 'w' : 'a', 0o600)
  const child = runAs(folder.launch, folder.postgres, postgresArguments(folder.dataDir, socketDir, options), output)
  closeSync(output)
  let ended = false
  child.once('error', () => (ended = true)).once('exit', () => (ended = true))
  child.unref()
  const claim = await claimCluster(connectionTo(socketDir), () => !ended)
  if (claim === 'taken') return undefined
  if (claim === 'dead' || child.pid === undefined) {
    if (!ended && child.pid !== undefined) await stopPostmaster(child.pid)
    // Two first starts at once: PostgreSQL's own lock let one of them through.
    const winner = await findPostmaster(folder.dataDir)
    if (winner && winner.pid !== child.pid) return adopt(folder, options)
    throw new Error(`内嵌数据库没有启动 (the embedded database did not start), ${log}:\n${tail(log)}`)
  }
  // Read again: of two starts at once, the claim may have met the other's process.
  const running = await findPostmaster(folder.dataDir)
  return serve(claim.client, running ?? { pid: child.pid, port: PORT, socketDir }, options)
}

function serve(claim: Client, running: Postmaster, options: EmbeddedOptions): EmbeddedPostgres {
  let stopping = false
  claim.once('end', () => {
    if (!stopping) options.onLost?.(new Error('内嵌数据库意外停止 (the embedded database ended unexpectedly)'))
  })
  return {
    connection: withDatabase(connectionTo(running.socketDir), 'minqing'),
    async stop() {
      stopping = true
      await claim.end()
      await stopPostmaster(running.pid)
      if (isTemporary(running.socketDir)) rmSync(running.socketDir, { recursive: true, force: true })
    },
  }
}

function connectionTo(socketDir: string): PoolConfig {
  return { host: socketDir, port: PORT, user: CLUSTER_USER, database: 'postgres', ssl: false }
}

function refuse(dataDir: string): never {
  throw new Error(
    `另一个民情直通服务正在使用 ${dataDir}。请先停掉它，或为这一个设置不同的数据目录。 ` +
      `(Another running server uses ${dataDir}: stop it first or choose another data folder.)`,
  )
}

function postgresArguments(dataDir: string, socketDir: string, options: EmbeddedOptions): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    max_connections: String(options.maxConnections ?? 100),
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.fsync === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', dataDir, '-k', socketDir, '-p', String(PORT), ...flags]
}

function chooseSocketDir({ dataDir, account }: Folder): string {
  if (Buffer.byteLength(path.join(dataDir, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH) return dataDir
  const short = mkdtempSync(path.join(tmpdir(), SHORT_PREFIX))
  if (account) chownSync(short, account.uid, account.gid)
  return short
}

const SHORT_PREFIX = 'minqing-pg-'

function isTemporary(socketDir: string): boolean {
  return path.basename(socketDir).startsWith(SHORT_PREFIX)
}

function isLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}
