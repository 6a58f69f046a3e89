import type { Pool, PoolClient } from 'pg'
import type { Statement } from './statement'
import { vary, type Recording } from './vary'

type Runner = { query(statement: { text: string; name?: string; values: unknown[] }): Promise<unknown> }

const isBegin = ({ text }: Statement): boolean => /^(begin|start transaction)/i.test(text.trim())
const isEnd = ({ text }: Statement): boolean => /^(commit|rollback)/i.test(text.trim())

const send = (runner: Runner, { text, name, values }: Statement, varied: (value: unknown) => unknown): Promise<unknown> =>
  runner.query({ text, name, values: values.map(varied) })

/** Sends one request's statements as the server does: a transaction on one connection, each other statement on any. */
export async function replayOnce(pool: Pool, recording: Recording, turn: number): Promise<void> {
  const varied = vary(recording, turn)
  let inside: PoolClient | null = null
  try {
    for (const statement of recording.statements) {
      if (isBegin(statement)) inside = await pool.connect()
      await send(inside ?? pool, statement, varied)
      if (isEnd(statement)) {
        inside?.release()
        inside = null
      }
    }
  } catch (error) {
    // A connection inside a broken transaction must not serve anyone else.
    inside?.release(true)
    throw error
  }
}
