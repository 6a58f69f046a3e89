import { lexiconGrams, lexiconText } from './lexicon'
import { topicGrams, topicText } from './topics-of'

/**
 * Grams as they are kept: one string, a character each, so that thousands are compared in milliseconds. A character of
 * the text stands for itself, everything else in Unicode's private use area, from `base` on.
 */
export const base = { lexicon: 0xe000, building: 0xf000, range: 0xf100, finer: 0xf200, estate: 0xf400 } as const
const room = { building: 0x100, finer: 0x200, estate: 0x400 } as const

// FNV-1a.
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

export const namedGrams: readonly string[] = [...lexiconGrams, ...topicGrams]
const codes = new Map(namedGrams.map((gram, at) => [gram, base.lexicon + at]))

function codeOf(gram: string): number {
  const rest = gram.slice(1)
  switch (gram.charAt(0)) {
    case '@': return base.building + (Number(rest) % room.building)
    case '>': return base.range + (Number(rest) % room.building)
    case ':': return base.finer + (hash(rest) % room.finer)
    case '&': return base.estate + (hash(rest) % room.estate)
    default: return codes.get(gram) ?? gram.charCodeAt(0)
  }
}

const isKept = (gram: string): boolean => codes.has(gram) || '@>:&'.includes(gram.charAt(0)) || gram.length === 1

/** Sorted: what somebody wrote cannot be read from it. */
export const imprintOf = (grams: readonly string[]): string => String.fromCharCode(...[...new Set(grams.filter(isKept).map(codeOf))].sort((a, b) => a - b))

/** Which reading made an imprint: another lexicon, another number; older ones are read again at the next start. */
const reading = 3
export const imprintRule = hash(`${reading}\n${lexiconText}\n${topicText}`) >>> 1
