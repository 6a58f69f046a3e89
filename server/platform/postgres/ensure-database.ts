import { Client, type PoolConfig } from 'pg'
import { databaseName, withDatabase } from './connection'
import { errorCode } from './error-code'
import { LOCALE } from './locale'

const MISSING = '3D000'
/** Somebody else made it between our look and our statement. */
const MADE_MEANWHILE = new Set(['42P04', '23505'])

/** Creates the database of `connection` when the server has none of that name. */
export async function ensureDatabase(connection: PoolConfig): Promise<void> {
  const name = databaseName(connection)
  const target = withDatabase(connection, name)
  if (await exists(target)) return
  await withClient(withDatabase(connection, 'postgres'), async (client) => {
    const statement = `create database ${client.escapeIdentifier(name)} template template0 encoding 'UTF8' locale '${LOCALE}'`
    await client.query(statement).catch((error: unknown) => {
      if (!MADE_MEANWHILE.has(errorCode(error))) throw error
    })
  })
}

async function exists(connection: PoolConfig): Promise<boolean> {
  try {
    await withClient(connection, async () => undefined)
    return true
  } catch (error) {
    if (errorCode(error) === MISSING) return false
    throw error
  }
}

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<T>(connection: PoolConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
