import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Statement } from './statement'

/** A word of the recording and what stands in its place, by turns: who asks, from where. Bytes are written in hex. */
export interface Turn {
  readonly from: string
  readonly to: readonly string[]
}

export interface Recording {
  readonly statements: readonly Statement[]
  /** What differed between two recordings of the same request: made anew each time. */
  readonly fresh: readonly string[]
  readonly turns: readonly Turn[]
}

const keyOf = (value: unknown): string | null => (Buffer.isBuffer(value) ? value.toString('hex') : typeof value === 'string' ? value : null)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Compares two recordings of one request sent twice; the texts must agree. */
export function findFresh(first: readonly Statement[], second: readonly Statement[]): string[] {
  const texts = (statements: readonly Statement[]): string => statements.map(({ text }) => text).join('\n')
  if (texts(first) !== texts(second)) throw new Error('the same request sent different statements')
  const fresh = new Set<string>()
  first.forEach(({ values }, at) => values.forEach((value, place) => {
    const [one, other] = [keyOf(value), keyOf(second[at]?.values[place])]
    if (one !== null && one !== other) fresh.add(one)
  }))
  return [...fresh]
}

let serial = 0
const numberTail = /\d+$/

// An id, a number like 鱼复-20261123-0007, or bytes; anything else that differs (times in JSON) may stay as it was.
function renew(value: string, isBytes: boolean): string {
  if (isBytes) return randomBytes(value.length / 2).toString('hex')
  if (uuid.test(value)) return v7()
  return /-\d{8}-\d+$/.test(value) ? value.replace(numberTail, `${process.pid}${serial++}`) : value
}

/** The values of one more request of the same kind. */
export function vary({ fresh, turns }: Recording, turn: number): (value: unknown) => unknown {
  const renewed = new Map<string, string>()
  const freshOnes = new Set(fresh)
  const swaps = turns.map(({ from, to }) => ({ from, to: to[turn % to.length] ?? from }))
  const swapped = (word: string): string => swaps.reduce((text, { from, to }) => (text.includes(from) ? text.replace(from, to) : text), word)
  const change = (word: string, isBytes: boolean): string => {
    if (!freshOnes.has(word)) return swapped(word)
    const made = renewed.get(word) ?? renew(word, isBytes)
    renewed.set(word, made)
    return made
  }
  const varied = (value: unknown): unknown => {
    if (Buffer.isBuffer(value)) return Buffer.from(change(value.toString('hex'), true), 'hex')
    if (typeof value === 'string') return change(value, false)
    return Array.isArray(value) ? value.map(varied) : value
  }
  return varied
}
