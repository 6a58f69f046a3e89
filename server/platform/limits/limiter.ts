import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit } from '../../../contract/endpoint'
import { wrongCodes } from '../../../contract/unit-access/vocabulary'

/** Calls allowed within `seconds`, for one person and for one address. */
interface Allowance { readonly seconds: number; readonly person: number; readonly address: number }

export const allowances: Record<Limit, Allowance> = {
  submit: { seconds: 3600, person: 60, address: 600 },
  upload: { seconds: 3600, person: 300, address: 3000 },
  sms: { seconds: 3600, person: 6, address: 60 },
  // Counted for a link, whoever tries: `personId` names it.
  unitCode: { seconds: wrongCodes.minutes * 60, person: wrongCodes.most, address: wrongCodes.most },
  codeGuess: { seconds: 3600, person: 20, address: 60 },
  signIn: { seconds: 3600, person: 60, address: 600 },
  search: { seconds: 60, person: 60, address: 600 },
}

/** `address` null: only the person counts. */
export interface Caller { readonly tenant: string; readonly personId: string | null; readonly address: string | null }

/** Counts in PostgreSQL: the server itself keeps no state, so any number of processes count together. */
export interface Limiter {
  /** Seconds to wait, or null where the call is within the allowance. */
  take(limit: Limit, caller: Caller): Promise<number | null>
  /** Gives back what a repeated call took: a retry is no new submission. */
  giveBack(limit: Limit, caller: Caller): Promise<void>
}

const keysOf = (limit: Limit, { tenant, personId, address }: Caller): { key: string; points: number }[] => [
  // Whom the first count refuses takes nothing of the address, which others share.
  ...(personId ? [{ key: `${tenant}:p:${personId}`, points: allowances[limit].person }] : []),
  ...(address === null ? [] : [{ key: `${tenant}:a:${address}`, points: allowances[limit].address }]),
]

const waitOf = (refusal: unknown): number => {
  if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  throw refusal
}

/**
 * Counts through rate-limiter-flexible in the table `rate_limit` of the migrations. Give it a pool with `lazyCommit`: a count
 * lost in a power cut hurts nobody, and no write of a resident then waits for the disk twice.
 */
export function postgresLimiter(pool: Pool): Limiter {
  const made = new Map<string, RateLimiterPostgres>()
  const limiterOf = (limit: Limit, points: number): RateLimiterPostgres => {
    const name = `${limit}:${points}`
    const limiter = made.get(name) ?? new RateLimiterPostgres({
      storeClient: pool, storeType: 'client', tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: false,
      keyPrefix: name, points, duration: allowances[limit].seconds,
    })
    made.set(name, limiter)
    return limiter
  }
  return {
    async take(limit, caller) {
      for (const { key, points } of keysOf(limit, caller)) {
        const wait = await limiterOf(limit, points).consume(key).then(() => null, waitOf)
        if (wait !== null) return wait
      }
      return null
    },
    async giveBack(limit, caller) {
      for (const { key, points } of keysOf(limit, caller)) await limiterOf(limit, points).reward(key)
    },
  }
}
