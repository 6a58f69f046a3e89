import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/**
 * UUID version 7 (RFC 9562) at the context's instant: ids made later sort later, also those of one context among each
 * other, or the facts of one command would stand in any order. The counter begins at random, so ids stay unguessable.
 */
export const newIdAt = (now: Date): (() => string) => {
  let seq = randomInt(2 ** 31)
  return () => v7({ msecs: now.getTime(), seq: seq++ })
}
