import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { PoolConfig } from 'pg'
import { withDatabase } from './connection'
import { withClient } from './ensure-database'
import { isAlive } from './postmaster'
import { startEmbedded, type EmbeddedPostgres } from './start-embedded'

let home: string
let dataDir: string
const children: ChildProcess[] = []
let started: EmbeddedPostgres | undefined

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'minqing-embedded-'))
  dataDir = path.join(home, 'pg')
})

afterEach(async () => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'))
  await started?.stop()
  started = undefined
  rmSync(home, { recursive: true, force: true })
})

/** A Node of its own that holds the cluster; gives the process and the line it printed. */
async function hold(): Promise<{ child: ChildProcess; line: string }> {
  const program = path.join(__dirname, 'test-programs', 'hold-embedded.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  if (!child.stdout) throw new Error('no output to read')
  const [line] = await once(createInterface(child.stdout), 'line')
  return { child, line: String(line) }
}

async function one<T>(connection: PoolConfig, text: string): Promise<T> {
  return withClient(withDatabase(connection, 'postgres'), async (client) => (await client.query(text)).rows[0])
}

const postmasterPid = () => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])

test('makes a UTF-8 cluster whatever the shell says, keeps its rows over a restart, and stops', async () => {
  started = await startEmbedded({ dataDir })
  const { server_encoding } = await one<{ server_encoding: string }>(started.connection, 'show server_encoding')
  expect(server_encoding).toBe('UTF8')
  expect(await one(started.connection, `select length('路灯') as n`)).toEqual({ n: 2 })
  await one(started.connection, 'create table kept as select 7 as n')
  const pid = postmasterPid()
  await started.stop()
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false)
  started = await startEmbedded({ dataDir })
  expect(await one(started.connection, 'select n from kept')).toEqual({ n: 7 })
})

test('takes over the database that a killed Node left running', async () => {
  const { child, line } = await hold()
  expect(line).toMatch(/^serving /)
  const pid = postmasterPid()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(pid)).toBe(true)
  started = await startEmbedded({ dataDir })
  expect(postmasterPid()).toBe(pid)
  await started.stop()
  expect(isAlive(pid)).toBe(false)
  started = undefined
})

test('refuses a folder that another live server uses, and leaves that one alone', async () => {
  started = await startEmbedded({ dataDir })
  await expect(startEmbedded({ dataDir })).rejects.toThrow('另一个民情直通服务正在使用')
  const { line } = await hold()
  expect(line).toMatch(/^refused .*另一个民情直通服务正在使用/)
  expect(await one(started.connection, 'select 1 as n')).toEqual({ n: 1 })
})

test('two first starts at once: one serves, the other is refused', async () => {
  const lines = (await Promise.all([hold(), hold()])).map(({ line }) => line.split(' ')[0])
  expect(lines.sort()).toEqual(['refused', 'serving'])
  children.splice(0).forEach((child) => child.kill('SIGKILL'))
  started = await startEmbedded({ dataDir })
})

test('starts again after database and Node were both killed', async () => {
  const { child, line } = await hold()
  const socket = line.replace('serving ', '')
  await one({ host: socket, user: 'minqing', database: 'postgres' }, 'create table kept as select 8 as n')
  const pid = postmasterPid()
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  started = await startEmbedded({ dataDir })
  expect(await one(started.connection, 'select n from kept')).toEqual({ n: 8 })
})

test('a pid file whose number went to another program does not stop the start', async () => {
  started = await startEmbedded({ dataDir })
  const file = path.join(dataDir, 'postmaster.pid')
  const text = readFileSync(file, 'utf8')
  await started.stop()
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
  started = await startEmbedded({ dataDir })
  expect(postmasterPid()).not.toBe(process.pid)
})

test('tells the server when the database dies under it', async () => {
  const lost = new Promise<Error>((resolve) => {
    startEmbedded({ dataDir, onLost: resolve }).then((running) => {
      started = running
      process.kill(postmasterPid(), 'SIGKILL')
    }, resolve)
  })
  expect((await lost).message).toContain('内嵌数据库意外停止')
})

test('a deep folder gets a short socket folder', async () => {
  dataDir = path.join(home, ...Array.from({ length: 12 }, () => 'deep-folder'), 'pg')
  started = await startEmbedded({ dataDir })
  const socket = String(started.connection.host)
  expect(socket.length).toBeLessThan(60)
  expect(await one(started.connection, 'select 1 as n')).toEqual({ n: 1 })
  await started.stop()
  expect(existsSync(socket)).toBe(false)
  started = undefined
})

test('works below a folder closed to others', async () => {
  dataDir = path.join(home, 'closed', 'pg')
  mkdirSync(path.join(home, 'closed'), { mode: 0o700 })
  started = await startEmbedded({ dataDir })
  expect(await one(started.connection, 'select 1 as n')).toEqual({ n: 1 })
})

test('refuses a folder with other files and one of another version, in plain words', async () => {
  mkdirSync(dataDir)
  writeFileSync(path.join(dataDir, 'diary.txt'), 'not a cluster')
  await expect(startEmbedded({ dataDir })).rejects.toThrow('不是数据库目录')
  writeFileSync(path.join(dataDir, 'PG_VERSION'), '15\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow('是 PostgreSQL 15 的数据')
})
