import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

// Shared by all contexts of the process: two calls in one millisecond tell their story in order, too.
let seq = randomInt(2 ** 31)

/**
 * UUID version 7 (RFC 9562) at the context's instant: ids made later sort later, also within a millisecond, or the facts
 * would stand in any order. The counter begins at random and the rest is chance, so ids stay unguessable.
 */
export const newIdAt = (now: Date): (() => string) => () => {
  seq = (seq + 1) % 2 ** 32
  return v7({ msecs: now.getTime(), seq })
}
