import type { PoolConfig } from 'pg'

/** @param url `postgres://user:password@host:port/database?sslmode=…`, as DATABASE_URL holds it */
export function connectionFromUrl(url: string): PoolConfig {
  const parsed = new URL(url)
  if (!/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Error('DATABASE_URL 应以 postgres:// 开头 (DATABASE_URL must begin with postgres://)')
  }
  return { connectionString: url }
}

/** The same server, another database. */
export function withDatabase(connection: PoolConfig, database: string): PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${encodeURIComponent(database)}`
  return { ...connection, connectionString: url.toString() }
}

export function databaseName(connection: PoolConfig): string {
  if (connection.connectionString === undefined) return connection.database ?? 'postgres'
  return decodeURIComponent(new URL(connection.connectionString).pathname.slice(1)) || 'minqing'
}
