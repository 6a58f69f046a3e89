import type { Pool } from 'pg'
import type { Limit } from '../../../contract/endpoint'

/** Calls allowed within `seconds`, for one person and for one address. */
interface Allowance { readonly seconds: number; readonly person: number; readonly address: number }

export const allowances: Record<Limit, Allowance> = {
  submit: { seconds: 3600, person: 60, address: 600 },
  upload: { seconds: 3600, person: 300, address: 3000 },
  sms: { seconds: 3600, person: 6, address: 60 },
  codeGuess: { seconds: 3600, person: 20, address: 60 },
  signIn: { seconds: 3600, person: 60, address: 600 },
  search: { seconds: 60, person: 60, address: 600 },
}

export interface Caller { readonly tenant: string; readonly personId: string | null; readonly address: string }

/** Counts in PostgreSQL: the server itself keeps no state, so any number of processes count together. */
export interface Limiter {
  /** Seconds to wait, or null where the call is within the allowance. */
  take(limit: Limit, caller: Caller): Promise<number | null>
  /** Gives back what a repeated call took: a retry is no new submission. */
  giveBack(limit: Limit, caller: Caller): Promise<void>
}

interface Counter { readonly key: string; readonly most: number }

const keysOf = (limit: Limit, { tenant, personId, address }: Caller): { person: Counter | null; address: Counter } => ({
  person: personId ? { key: `${limit}:${tenant}:p:${personId}`, most: allowances[limit].person } : null,
  address: { key: `${limit}:${tenant}:a:${address}`, most: allowances[limit].address },
})

// A count lost in a power cut hurts nobody: no call waits for the disk, and no neighbour behind one address for another.
const lazily = `lazily AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))`

/** One more call: the window begins with the first, and the next one begins when it ran out. $1 now, $2 its end, in ms. */
const count = (key: string, from: string): string => `INSERT INTO rate_limit AS counted (key, points, expire) SELECT ${key}, 1, $2::bigint FROM ${from}
  ON CONFLICT (key) DO UPDATE SET points = CASE WHEN counted.expire <= $1::bigint THEN 1 ELSE counted.points + 1 END,
    expire = CASE WHEN counted.expire <= $1::bigint THEN excluded.expire ELSE counted.expire END
  RETURNING points, expire`

const countAddress = `WITH ${lazily}, address AS (${count('$3::text', 'lazily')}) SELECT points > $4::int AS is_over, expire FROM address`
// Whom the first count refuses takes nothing of the address, which others share.
const countBoth = `WITH ${lazily}, person AS (${count('$3::text', 'lazily')}), address AS (${count('$4::text', 'person WHERE person.points <= $5::int')})
  SELECT points > $5::int AS is_over, expire FROM person UNION ALL SELECT points > $6::int, expire FROM address`
const giveBack = 'UPDATE rate_limit SET points = points - 1 WHERE key = $1 AND points > 0'

interface Counted { readonly is_over: boolean; readonly expire: number }

/** Both counts in one statement: every write of a resident begins with it. */
export function postgresLimiter(pool: Pool): Limiter {
  return {
    async take(limit, caller) {
      const { person, address } = keysOf(limit, caller)
      const now = Date.now()
      const window = [now, now + allowances[limit].seconds * 1000]
      const { rows } = await pool.query<Counted>(person
        ? { text: countBoth, values: [...window, person.key, address.key, person.most, address.most] }
        : { text: countAddress, values: [...window, address.key, address.most] })
      const over = rows.find(({ is_over: isOver }) => isOver)
      return over ? Math.max(1, Math.ceil((over.expire - now) / 1000)) : null
    },
    async giveBack(limit, caller) {
      const { person, address } = keysOf(limit, caller)
      for (const counter of [person, address]) if (counter) await pool.query(giveBack, [counter.key])
    },
  }
}
