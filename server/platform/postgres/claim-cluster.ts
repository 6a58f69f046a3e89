import { Client, type ClientConfig } from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './error-code'

const CLAIM = 6_210_417_311

const STARTING = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'])

export type Claim = { client: Client } | 'taken' | 'dead'

/**
 * Waits until the cluster answers, then takes the lock that says "this Node serves this folder".
 * A session lock rather than a pid file: it ends with the process, however that dies.
 */
export async function claimCluster(connection: ClientConfig, isUp: () => boolean, patience = 60_000): Promise<Claim> {
  const client = await connectWhenUp(connection, isUp, Date.now() + patience)
  if (client === 'taken' || client === 'dead') return client
  if (await takesLock(client)) return { client }
  await client.end()
  return 'taken'
}

/** Tries for a second: the session of a Node killed just now needs a moment to end. */
async function takesLock(client: Client): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [CLAIM])
    if (rows[0]?.got) return true
    await sleep(50)
  }
  return false
}

async function connectWhenUp(connection: ClientConfig, isUp: () => boolean, until: number): Promise<Client | 'taken' | 'dead'> {
  while (isUp() && Date.now() < until) {
    const client = new Client({ ...connection, application_name: 'minqing-owner', keepAlive: true })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      const code = errorCode(error)
      // Every connection is in use: somebody is served.
      if (code === '53300') return 'taken'
      if (!STARTING.has(code) && !/terminated unexpectedly/.test(String(error))) throw error
      await sleep(15)
    }
  }
  return 'dead'
}
