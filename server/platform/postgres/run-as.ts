import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { closedFolder, type Account } from './unprivileged-account'

/** How a PostgreSQL program is started: as oneself, as an account, or as an account that may pass closed folders. */
export interface Launch {
  account?: Account
  prefix: string[]
}

/** In /proc's bit order; the first only reads and passes, so it is preferred. */
const PASSING = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
]

/** @throws in plain words when a folder above a path is closed to the account and cannot be passed. */
export function planLaunch(account: Account | undefined, paths: string[]): Launch {
  if (!account) return { prefix: [] }
  const closed = paths.map((each) => closedFolder(each, account)).find((folder) => folder !== undefined)
  if (closed === undefined) return { account, prefix: [] }
  const capability = passingCapability()
  if (capability === undefined) {
    throw new Error(
      `PostgreSQL 以普通用户（uid ${account.uid}）运行，进不去目录 ${closed}（权限 700）。` +
        `请执行 chmod o+x ${closed}，或把项目移到别处，或设置 DATABASE_URL。 ` +
        `(PostgreSQL runs as uid ${account.uid}, which may not pass through ${closed}: run chmod o+x ${closed}, move the project, or set DATABASE_URL.)`,
    )
  }
  // Under /root every folder is closed: the process keeps the one right it needs and no more.
  // no_setuid_fixup: without it access(2), by which PostgreSQL checks its programs, ignores that right.
  const who = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const right = ['--securebits=+no_setuid_fixup', `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`]
  return { prefix: ['setpriv', ...who, ...right, '--'] }
}

function passingCapability(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const held = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  const caps = BigInt(`0x${held ?? '0'}`)
  const found = PASSING.find(({ bit }) => (caps >> bit) & 1n)
  if (!found) return undefined
  const trial = ['--securebits=+no_setuid_fixup', '--inh-caps', `+${found.name}`, '--ambient-caps', `+${found.name}`, '--', 'true']
  return spawnSync('setpriv', trial, { stdio: 'ignore' }).status === 0 ? found.name : undefined
}

/**
 * Starts a program with only the environment PostgreSQL needs: PG* variables of the shell must not leak in.
 * In a session of its own, so that Ctrl-C reaches Node alone and Node decides when the database stops.
 */
export function runAs(launch: Launch, program: string, args: string[], output: number | 'pipe'): ChildProcess {
  const [command = program, ...rest] = [...launch.prefix, program, ...args]
  return spawn(command, rest, {
    ...launch.account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
  })
}
