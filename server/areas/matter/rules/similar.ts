import { empty, things, troubles } from './synonyms'

const numeral = /[零〇一二两三四五六七八九十百]+(?=[栋幢号楼单层室期区组门梯天年月米个次点户排])/gu
const digitOf: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

// 十二 → 12, 二十 → 20, 一百零五 → 105; without 十 or 百 the digits stand as they are spoken: 二零一 → 201.
function inDigits(spoken: string): string {
  if (!/[十百]/.test(spoken)) return Array.from(spoken, (char) => digitOf[char] ?? 0).join('')
  let sum = 0
  let digit: number | null = null
  for (const char of spoken) {
    if (char === '百' || char === '十') {
      sum += (digit ?? 1) * (char === '百' ? 100 : 10)
      digit = null
    } else digit = digitOf[char] ?? 0
  }
  return String(sum + (digit ?? 0))
}

/**
 * One writing for what people write in many: width folded, lower case, Chinese numerals before counted things as
 * digits, 幢 and 号楼 as 栋; punctuation, emoji and spaces gone, but two numbers never run together.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toLowerCase()
    .replace(numeral, inDigits)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/gu, '')
    .replace(/(\d)(?:号楼|幢|座|#楼|号栋)/gu, '$1栋')

const tokenOf = new Map<string, string>([
  ...Object.entries(things).flatMap(([name, words]) => words.map((word): [string, string] => [word, `#${name}`])),
  ...Object.entries(troubles).flatMap(([name, words]) => words.map((word): [string, string] => [word, `~${name}`])),
  ...empty.map((word): [string, string] => [word, '']),
])
const longestFirst = [...tokenOf.keys()].sort((a, b) => b.length - a.length)
const known = new RegExp(`${longestFirst.join('|')}|\\d+(?:栋|单元|楼|层|号|室|期|区)?|[a-z]+`, 'gu')

const bigramsOf = (rest: string): string[] => {
  const chars = Array.from(rest)
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`)
}

/**
 * What of a text is compared, distinct: `#thing` and `~trouble` for words of a synonym class, `@5栋` for numbers with
 * what they count, and the character bigrams of all the rest. Stored with publications and indexed by GIN.
 */
export function gramsOf(text: string): string[] {
  const said = normalise(text)
  const grams = new Set<string>()
  let at = 0
  for (const found of said.matchAll(known)) {
    for (const gram of bigramsOf(said.slice(at, found.index))) grams.add(gram)
    const token = tokenOf.get(found[0]) ?? (/^\d/.test(found[0]) ? `@${found[0]}` : found[0])
    if (token) grams.add(token)
    at = found.index + found[0].length
  }
  for (const gram of bigramsOf(said.slice(at))) grams.add(gram)
  return [...grams]
}

const weights: Readonly<Record<string, number>> = { '#': 3, '~': 1.5, '@': 1.2 }
const weightOf = (gram: string): number => weights[gram.charAt(0)] ?? 1
const weigh = (grams: Iterable<string>): number => [...grams].reduce((sum, gram) => sum + weightOf(gram), 0)
const ofKind = (grams: Iterable<string>, kind: string): string[] => [...grams].filter((gram) => gram.startsWith(kind))

// Less shared weight than this is no ground to call a short text contained in a long one.
const sureWeight = 4
const otherThing = 0.35
const thingUnnamed = 0.75
const otherTrouble = 0.8

const disagree = (a: Iterable<string>, b: ReadonlySet<string>, kind: string): boolean => {
  const ours = ofKind(a, kind)
  return ours.length > 0 && ofKind(b, kind).length > 0 && !ours.some((gram) => b.has(gram))
}

const aboutThings = (a: readonly string[], b: ReadonlySet<string>): number => {
  if (disagree(a, b, '#')) return otherThing
  return ofKind(a, '#').length > 0 === ofKind(b, '#').length > 0 ? 1 : thingUnnamed
}

/** How alike two sets of grams are, 0 to 1: what both share, against both (Dice) and against the shorter (containment). */
export function alikeness(a: readonly string[], b: readonly string[]): number {
  const inB = new Set(b)
  const shared = weigh(new Set(a.filter((gram) => inB.has(gram))))
  if (shared === 0) return 0
  const [weightA, weightB] = [weigh(new Set(a)), weigh(inB)]
  const shorter = Math.min(weightA, weightB)
  const sure = Math.min(1, shorter / sureWeight)
  const score = ((2 * shared) / (weightA + weightB) + (sure * shared) / shorter) / (1 + sure)
  return score * aboutThings(a, inB) * (disagree(a, inB, '~') ? otherTrouble : 1)
}

/** How much two texts say the same, 0 to 1. */
export const similarity = (a: string, b: string): number => alikeness(gramsOf(a), gramsOf(b))

/** From here on a published issue is shown with 「我也遇到」; held by the pairs in similar.test.ts. */
export const alikeEnough = 0.4

/** The candidates alike enough, most alike first; equal ones stay in the order they came in (newest first). */
export const rankSimilar = <T extends { readonly grams: readonly string[] }>(grams: readonly string[], candidates: readonly T[], max = 5): T[] =>
  candidates.map((candidate) => ({ candidate, score: alikeness(grams, candidate.grams) }))
    .filter(({ score }) => score >= alikeEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, max).map(({ candidate }) => candidate)

/**
 * The grams to look up in the index (`grams && probe`): the things first, then the longest-standing marks of a place
 * and the rest; what is wrong (`~broken`) only where nothing else is said, for it would sweep the table. `tooCommon`
 * are grams the database's statistics call frequent; they are left out while anything else remains.
 */
export function probeOf(grams: readonly string[], tooCommon: ReadonlySet<string> = new Set(), max = 16): string[] {
  const telling = [...ofKind(grams, '#'), ...grams.filter((gram) => !/^[#~@]/.test(gram)), ...ofKind(grams, '@')]
  const rare = telling.filter((gram) => !tooCommon.has(gram))
  const probe = rare.length > 0 ? rare : telling
  return (probe.length > 0 ? probe : ofKind(grams, '~')).slice(0, max)
}
