import { Client } from 'pg'

/** One statement as it went to the database. */
export interface Statement {
  readonly text: string
  /** Of a prepared statement. */
  readonly name?: string
  readonly values: readonly unknown[]
}

const isConfig = (first: unknown): first is { text: string; name?: string; values?: unknown[] } => typeof first === 'object' && first !== null && 'text' in first

function statementOf(first: unknown, second: unknown): Statement | null {
  if (isConfig(first)) return { text: first.text, name: first.name, values: first.values ?? [] }
  return typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : null
}

/** Listens to everything that goes to PostgreSQL while `run` runs, in its order. One request at a time. */
export async function recordStatements(run: () => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = []
  const { query } = Client.prototype
  Client.prototype.query = function listening(this: Client, ...given: unknown[]): unknown {
    const statement = statementOf(given[0], given[1])
    if (statement) heard.push(statement)
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await run()
  } finally {
    Client.prototype.query = query
  }
  return heard
}
