import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { LOCALE } from './locale'
import { runAs, type Launch } from './run-as'
import { isAlive } from './postmaster'

const MAJOR = '18'
export const CLUSTER_USER = 'minqing'

/** Makes the cluster when there is none. A crash half-way leaves nothing that looks finished. */
export async function initialiseCluster(dataDir: string, launch: Launch, owner: Owner, initdb: string): Promise<void> {
  if (isCluster(dataDir)) return refuseOtherVersion(dataDir)
  refuseForeignFolder(dataDir)
  mkdirSync(path.dirname(dataDir), { recursive: true })
  sweepAbandoned(dataDir)
  const fresh = `${dataDir}.new-${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  if (owner) chownSync(fresh, owner.uid, owner.gid)
  try {
    await runInitdb(fresh, launch, initdb)
    renameSync(fresh, dataDir)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    // Another process may have won the race to the same folder: then its cluster serves as well.
    if (!isCluster(dataDir)) throw error
  }
}

type Owner = { uid: number; gid: number } | undefined

function isCluster(dataDir: string): boolean {
  return existsSync(path.join(dataDir, 'PG_VERSION'))
}

function refuseOtherVersion(dataDir: string): void {
  const version = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR) return
  throw new Error(
    `${dataDir} 是 PostgreSQL ${version} 的数据，而内嵌数据库是 ${MAJOR} 版。请先导出数据，或移走该目录后重新启动。 ` +
      `(${dataDir} was made by PostgreSQL ${version}, the embedded one is ${MAJOR}: move the folder away or export it first.)`,
  )
}

function refuseForeignFolder(dataDir: string): void {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return
  throw new Error(
    `${dataDir} 里有别的文件，不是数据库目录。请换一个目录或清空它。 ` +
      `(${dataDir} holds other files and is no database: choose another folder or empty it.)`,
  )
}

function sweepAbandoned(dataDir: string): void {
  const prefix = `${path.basename(dataDir)}.new-`
  for (const name of readdirSync(path.dirname(dataDir))) {
    if (!name.startsWith(prefix)) continue
    const maker = Number(name.slice(prefix.length))
    if (maker !== process.pid && isAlive(maker)) continue
    rmSync(path.join(path.dirname(dataDir), name), { recursive: true, force: true })
  }
}

async function runInitdb(folder: string, launch: Launch, initdb: string): Promise<void> {
  // initdb on its own makes SQL_ASCII where LANG is unset.
  const args = [`--pgdata=${folder}`, '--encoding=UTF8', `--locale=${LOCALE}`, `--username=${CLUSTER_USER}`, '--auth=trust', '--no-instructions']
  const child = runAs(launch, initdb, args, 'pipe')
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  child.stderr?.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`建立数据库失败 (initdb failed): ${output.trim()}`)
}
