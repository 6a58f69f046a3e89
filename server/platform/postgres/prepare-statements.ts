import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** Texts beyond these are built for the occasion (rows of an import): each would stay with every connection for good. */
const [mostNames, longestText] = [300, 6000]

const isStatement = /^\s*(?:select|insert|update|delete|with)\b/i
// `LIMIT $3` hides from the planner how few rows are wanted: such a statement is planned anew each time, with its values.
const hidesItsLimit = /\blimit\s+\$\d/i
// Its columns change with a migration, which a plan made before cannot follow.
const takesAllColumns = /^\s*select\s+\*/i

const isWorthKeeping = (text: string): boolean =>
  text.length <= longestText && isStatement.test(text) && !hidesItsLimit.test(text) && !takesAllColumns.test(text)

/** Gives each text its name, the same on all connections; undefined: to be planned each time. */
export function namesOfStatements(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostNames || !isWorthKeeping(text)) return known
    const name = `kept_${names.size + 1}`
    names.set(text, name)
    return name
  }
}

/**
 * A pool whose connections parse and plan each kept statement once, not at every call: planning is half of what a
 * lookup by key costs. PostgreSQL itself goes on planning for the values where its general plan would cost more.
 */
export function prepareStatements(pool: Pool): PostgresPool {
  const nameOf = namesOfStatements()
  // Kysely knows connections by identity: one face for each.
  const faces = new WeakMap<PoolClient, PostgresPoolClient>()
  const faceOf = (client: PoolClient): PostgresPoolClient => {
    const known = faces.get(client)
    if (known) return known
    const face = { query: queryOf(client, nameOf), release: () => client.release() }
    faces.set(client, face)
    return face
  }
  return { connect: async () => faceOf(await pool.connect()), end: () => pool.end() }
}

function queryOf(client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient['query'] {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('cursors are not in use here')
    return client.query({ text, name: nameOf(text), values: [...values] })
  }
  return query
}
