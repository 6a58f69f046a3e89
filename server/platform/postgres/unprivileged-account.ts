import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Whom PostgreSQL runs as; it refuses to run as root. */
export interface Account {
  uid: number
  gid: number
}

const CHOICES = ['postgres', 'nobody']

/** `undefined` when Node itself is unprivileged: PostgreSQL then runs as the same user. */
export function unprivilegedAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(dataDir, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = readAccounts()
  const found = CHOICES.map((name) => accounts.get(name)).find((account) => account !== undefined)
  if (!found) {
    throw new Error(
      '以 root 运行时，PostgreSQL 需要一个普通用户，而这台机器上没有 postgres 或 nobody。请用普通用户启动。 ' +
        '(PostgreSQL refuses to run as root and there is no user "postgres" or "nobody": start as an ordinary user.)',
    )
  }
  return found
}

function readAccounts(): Map<string, Account> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return new Map(
    lines.flatMap((line): [string, Account][] => {
      const [name, , uid, gid] = line.split(':')
      if (!name || !uid || !gid || Number(uid) <= 0) return []
      return [[name, { uid: Number(uid), gid: Number(gid) }]]
    }),
  )
}

/** The first folder above `target` (or itself) that the account may not pass through. */
export function closedFolder(target: string, account: Account): string | undefined {
  return ancestors(path.resolve(target)).find((folder) => !mayPass(folder, account))
}

function ancestors(target: string): string[] {
  const parent = path.dirname(target)
  return parent === target ? [target] : [...ancestors(parent), target]
}

function mayPass(folder: string, account: Account): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) return true
  if (stat.uid === account.uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === account.gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}
