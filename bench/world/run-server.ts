import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port'
import { root } from './root'

export interface RunningServer {
  readonly url: string
  /** From the start of the process until /readyz said yes. */
  readonly startedInMs: number
  stop(): Promise<void>
}

interface HowToRun {
  readonly dataDir: string
  /** Empty: the embedded database in `dataDir`. */
  readonly databaseUrl?: string
  readonly script?: string
}

const longestStart = 60_000

/** The built server in a process of its own, in demo mode, listening to this machine alone. */
export async function runServer({ dataDir, databaseUrl = '', script = 'dist/server/main.js' }: HowToRun): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const child = spawn(process.execPath, [script], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    // TRUST_PROXY: the load comes from many addresses, else one address's allowance would end it.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: databaseUrl, TRUST_PROXY: 'true' },
  })
  let said = ''
  const hear = (text: Buffer): void => { said = `${said}${text.toString()}`.slice(-4000) }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(url, () => (child.exitCode === null ? null : said))
  return {
    url, startedInMs: performance.now() - startedAt,
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function untilReady(url: string, lastWords: () => string | null): Promise<void> {
  for (const until = Date.now() + longestStart; Date.now() < until;) {
    const words = lastWords()
    if (words !== null) throw new Error(`the server ended before it was ready:\n${words}`)
    if (await fetch(`${url}/readyz`).then((reply) => reply.ok, () => false)) return
    await sleep(20)
  }
  throw new Error('the server was not ready within a minute')
}
