import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PoolConfig } from 'pg'
import { connectionFromUrl, startEmbedded, withDatabase } from '../platform/postgres'

/** A server to make test databases on; `stop` leaves nothing behind. */
export interface TestCluster {
  /** To its maintenance database. */
  connection: PoolConfig
  stop(): Promise<void>
}

const PREFIX = 'minqing-test-'
const AN_HOUR = 3_600_000

/** The server of DATABASE_URL, else an embedded one of this run alone. */
export async function startTestCluster(): Promise<TestCluster> {
  const url = process.env.DATABASE_URL
  if (url) return { connection: withDatabase(connectionFromUrl(url), 'postgres'), stop: () => Promise.resolve() }
  await sweepKilledRuns()
  const home = mkdtempSync(path.join(tmpdir(), PREFIX))
  return runIn(home)
}

async function runIn(home: string): Promise<TestCluster> {
  const { connection, stop } = await startEmbedded({ dataDir: path.join(home, 'pg'), fsync: false, maxConnections: 300 })
  return {
    connection: withDatabase(connection, 'postgres'),
    async stop() {
      await stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A run that was killed left its database running: whoever takes it over may stop it. */
async function sweepKilledRuns(): Promise<void> {
  const homes = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))
  for (const home of homes.map((name) => path.join(tmpdir(), name))) {
    if (existsSync(path.join(home, 'pg', 'postmaster.pid'))) await stopIfOrphaned(home)
    else if (Date.now() - statSync(home).mtimeMs > AN_HOUR) rmSync(home, { recursive: true, force: true })
  }
}

async function stopIfOrphaned(home: string): Promise<void> {
  try {
    await (await runIn(home)).stop()
  } catch {
    // Served by another run that lives: not ours to touch.
  }
}
