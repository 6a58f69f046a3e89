import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './error-code'

/** What a running (or killed) PostgreSQL wrote into its postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
  socketDir: string
}

/** The PostgreSQL that runs on this folder, if any; a stale file of a dead one is told apart. */
export function findPostmaster(dataDir: string): Postmaster | undefined {
  const file = path.join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port, socketDir] = readFileSync(file, 'utf8').split('\n')
  const found = { pid: Number(pid), port: Number(port), socketDir: socketDir ?? '' }
  if (isAlive(found.pid) && isPostgres(found.pid)) return found
  // PostgreSQL itself refuses to start when the number went to another program (containers count from 1) or to a zombie.
  rmSync(file, { force: true })
  rmSync(path.join(found.socketDir, `.s.PGSQL.${found.port}.lock`), { force: true })
  return undefined
}

export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Dead, but nobody asked how it died: containers often have no init that would. */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) && /\) Z /.test(readFileSync(stat, 'utf8'))
}

function isPostgres(pid: number): boolean {
  return /^(\S*\/)?postgres( |$)/.test(commandLine(pid))
}

/** Only such a process may be stopped by us: numbers are given out again, also to other people's databases. */
export function isPostmasterOf(pid: number, dataDir: string): boolean {
  return isPostgres(pid) && `${commandLine(pid)} `.includes(` -D ${dataDir} `)
}

function commandLine(pid: number): string {
  try {
    if (!existsSync('/proc/self/cmdline')) return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** Fast shutdown; when that hangs, immediate shutdown, from which the next start recovers. */
export async function stopPostmaster(pid: number, patience = 10_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await endsWithin(pid, patience)) return
  }
  throw new Error(`PostgreSQL (pid ${pid}) 无法停止 (cannot be stopped)`)
}

async function endsWithin(pid: number, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 20) {
    if (!isAlive(pid)) return true
    await sleep(20)
  }
  return false
}
