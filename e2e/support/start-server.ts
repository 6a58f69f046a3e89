import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built server on a free port with a database of its own, as `npm start` runs it. */
export interface RunningServer {
  readonly url: string
  readonly dataDir: string
  /** What it has printed so far. */
  said(): string
  /** Ends it like Ctrl-C; the folder goes unless it is kept for another start. */
  stop(options?: { keep?: boolean }): Promise<void>
  /** Ends it like a power cut: no goodbye, the embedded database is left behind. */
  kill(): Promise<void>
}

const longestStart = 60_000

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
  })
})

async function untilReady(url: string, isDead: () => string | null): Promise<void> {
  const until = Date.now() + longestStart
  while (Date.now() < until) {
    const dead = isDead()
    if (dead !== null) throw new Error(`the server ended before it was ready:\n${dead}`)
    const ready = await fetch(`${url}/readyz`).then((reply) => reply.ok, () => false)
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server was not ready within a minute')
}

export async function startServer({ dataDir = mkdtempSync(path.join(tmpdir(), 'minqing-e2e-')), env = {} }: { dataDir?: string; env?: Record<string, string> } = {}): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const root = path.resolve(__dirname, '../..')
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'development', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => { said += text.toString() })
  child.stderr.on('data', (text: Buffer) => { said += text.toString() })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  await untilReady(url, () => (child.exitCode === null ? null : said))
  return {
    url, dataDir, said: () => said,
    async stop({ keep = false } = {}) {
      if (child.exitCode === null) await end('SIGTERM')
      if (!keep) rmSync(dataDir, { recursive: true, force: true })
    },
    kill: () => end('SIGKILL'),
  }
}
