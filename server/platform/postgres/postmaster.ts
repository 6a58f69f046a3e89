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
export async function findPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = path.join(dataDir, 'postmaster.pid')
  for (;;) {
    const found = readPidFile(file)
    if (!found) return undefined
    if (!isAlive(found.pid) || !isPostgres(found.pid)) return removeIfBlocking(file, found)
    if (found.socketDir !== '') return found
    // It writes the address of its socket a moment after its number.
    await sleep(15)
  }
}

function readPidFile(file: string): Postmaster | undefined {
  if (!existsSync(file)) return undefined
  const [pid, , , port, socketDir] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port), socketDir: socketDir ?? '' }
}

/**
 * PostgreSQL replaces the file of a dead process by itself, but refuses to start while the number belongs to
 * another program (containers count from 1) or to a zombie.
 */
function removeIfBlocking(file: string, stale: Postmaster): undefined {
  if (!existsInTable(stale.pid) || readPidFile(file)?.pid !== stale.pid) return
  rmSync(file, { force: true })
  if (stale.socketDir !== '') rmSync(path.join(stale.socketDir, `.s.PGSQL.${stale.port}.lock`), { force: true })
}

export function isAlive(pid: number): boolean {
  return existsInTable(pid) && !isZombie(pid)
}

function existsInTable(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Dead, but nobody asked how it died: containers often have no init that would. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
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
