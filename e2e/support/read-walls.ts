import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { CodeKind } from '../../contract/place/vocabulary'
import type { RunningServer } from './start-server'

/** A code as it hangs on a wall or stands on a card. */
export interface PostedCode { readonly token: string; readonly kind: CodeKind; readonly label: string; readonly rosterCode: string | null }

export interface Walls {
  /** The code whose label begins so: 「韩敏」, 「榕树邻居里」. */
  token(kind: CodeKind, label: string): string
  /** Takes a code out of use, as the office will from its own screen. */
  revoke(token: string): Promise<void>
}

/** No endpoint lists the codes of others: a token is read off a wall. Here it is read where the embedded database keeps it. */
export async function readWalls({ dataDir }: RunningServer): Promise<Walls> {
  const codes = await withDatabase(dataDir, async (db) => {
    const found = await db.query<PostedCode>('select token, kind, label, roster_code as "rosterCode" from entry_code')
    return found.rows
  })
  return {
    token(kind, label) {
      const code = codes.find((one) => one.kind === kind && one.label.startsWith(label))
      if (!code) throw new Error(`no code of kind ${kind} begins with ${label}: ${codes.map((one) => `${one.kind} ${one.label}`).join(', ')}`)
      return code.token
    },
    revoke: (token) => withDatabase(dataDir, async (db) => {
      await db.query('update entry_code set revoked_at = now() where token = $1', [token])
    }),
  }
}

async function withDatabase<T>(dataDir: string, run: (db: Client) => Promise<T>): Promise<T> {
  const [, , , port, host] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')
  const db = new Client({ host, port: Number(port), user: 'minqing', database: 'minqing', ssl: false })
  await db.connect()
  try {
    return await run(db)
  } finally {
    await db.end()
  }
}
