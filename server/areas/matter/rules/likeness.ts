import { base, namedGrams } from './imprint'
import { evenScore, likenessWeights } from './likeness-weights'

// Kinds of grams whose overlap is weighed one by one, and kinds that only agree or contradict.
const lexical = ['#', '~', '!', '^', '%', '=', '?', '*', '$', '+']
const [thing, trouble, kindOfThing, topic] = [0, 1, 4, 6]
const char = lexical.length
const [building, range, finer, estate] = [char + 1, char + 2, char + 3, char + 4]
const weighed = char + 1
const kinds = estate + 1

const kindOf = new Uint8Array(0x10000).fill(char)
namedGrams.forEach((gram, at) => { kindOf[base.lexicon + at] = lexical.indexOf(gram.charAt(0)) })
kindOf.fill(building, base.building, base.range)
kindOf.fill(range, base.range, base.finer)
kindOf.fill(finer, base.finer, base.estate)
kindOf.fill(estate, base.estate, 0xf900)

/** What is told of a pair: how much of each kind is shared (of both, of the shorter), then where they agree or contradict. */
export const tellings = [
  ...['thing', 'trouble', 'who', 'where', 'kind of thing', 'kind of trouble', 'topic hinted', 'topic', 'main topic', 'kind of topic', 'character'].flatMap((kind) => [`${kind}, of both`, `${kind}, of the shorter`]),
  'same building told', 'another building told', 'told where the other was raised', 'told elsewhere', 'one tells, the other nowhere', 'same unit or floor', 'same estate', 'another estate',
  'raised at one place', 'raised at another place', 'another thing', 'another trouble', 'another kind of thing', 'another topic',
] as const

/** How much each gram tells: the rarer in the neighbourhood, the more. */
export type Rarity = Float64Array

export function rarityAmong(imprints: readonly string[]): Rarity {
  const found = new Float64Array(0x10000)
  for (const imprint of imprints) for (let at = 0; at < imprint.length; at += 1) found[imprint.charCodeAt(at)] = (found[imprint.charCodeAt(at)] ?? 0) + 1
  const rare = (times: number): number => Math.log(1 + (imprints.length + 1) / (times + 3)) ** 2
  const unheard = rare(0)
  return found.map((times) => (times === 0 ? unheard : rare(times)))
}

interface Scales { readonly weights: Float64Array; readonly shared: Float64Array }
const emptyScales = (): Scales => ({ weights: new Float64Array(kinds), shared: new Float64Array(kinds) })

/** Sums of a text's grams by kind, and of those that `asked` holds as well; tells whether a building lies in the other's grid. */
function weigh(imprint: string, asked: Uint8Array, rarity: Rarity, { weights, shared }: Scales): boolean {
  let isOfGrid = false
  weights.fill(0)
  shared.fill(0)
  for (let at = 0; at < imprint.length; at += 1) {
    const code = imprint.charCodeAt(at)
    const kind = kindOf[code] ?? char
    const weight = kind < weighed ? rarity[code] ?? 0 : 1
    weights[kind] = (weights[kind] ?? 0) + weight
    if (asked[code] === 1) shared[kind] = (shared[kind] ?? 0) + weight
    if (kind === building) isOfGrid ||= asked[code + base.range - base.building] === 1
    else if (kind === range) isOfGrid ||= asked[code - base.range + base.building] === 1
  }
  return isOfGrid
}

const yes = (is: boolean): number => (is ? 1 : 0)

/** Tells one text from others: numbers in the order of `tellings`, in one array that the next candidate overwrites. */
export function tellerOf(query: string, rarity: Rarity): (candidate: string) => Float64Array {
  const asked = new Uint8Array(0x10000)
  for (let at = 0; at < query.length; at += 1) asked[query.charCodeAt(at)] = 1
  const [ours, scales, told] = [emptyScales(), emptyScales(), new Float64Array(tellings.length)]
  weigh(query, asked, rarity, ours)
  const own = (kind: number): number => ours.weights[kind] ?? 0
  const theirs = (kind: number): number => scales.weights[kind] ?? 0
  const common = (kind: number): number => scales.shared[kind] ?? 0
  const disagree = (kind: number): boolean => own(kind) > 0 && theirs(kind) > 0 && common(kind) === 0
  return (candidate) => {
    const isOfGrid = weigh(candidate, asked, rarity, scales)
    told.fill(0)
    for (let kind = 0; kind < weighed; kind += 1) {
      if (common(kind) === 0) continue
      told[2 * kind] = common(kind) / Math.sqrt(own(kind) * theirs(kind))
      told[2 * kind + 1] = common(kind) / Math.min(own(kind), theirs(kind))
    }
    const isBuildingTold = own(building) > 0 && theirs(building) > 0
    const isSameBuilding = common(building) > 0 && !disagree(estate)
    const isOneTold = !isBuildingTold && ((own(building) > 0 && theirs(range) > 0) || (theirs(building) > 0 && own(range) > 0))
    const isThere = isOfGrid && !disagree(estate)
    const isOneDoor = common(range) > 0 && !disagree(estate)
    told.set([
      yes(isSameBuilding), yes(isBuildingTold && !isSameBuilding), yes(isOneTold && isThere), yes(isOneTold && !isThere), yes(own(building) + theirs(building) > 0 && !isBuildingTold && !isOneTold), yes((isSameBuilding || isThere || isOneDoor) && common(finer) > 0),
      yes(common(estate) > 0), yes(disagree(estate)), yes(isOneDoor), yes(own(range) > 0 && theirs(range) > 0 && !isOneDoor), yes(disagree(thing)), yes(disagree(trouble)), yes(disagree(kindOfThing)), yes(disagree(topic)),
    ], 2 * weighed)
    return told
  }
}

/** The weighed sum of what is told. */
export function scoreOf(told: Float64Array): number {
  let score = 0
  for (let at = 0; at < told.length; at += 1) score += (told[at] ?? 0) * (likenessWeights[at] ?? 0)
  return score
}

const [anotherKind, anotherTopic] = [tellings.indexOf('another kind of thing'), tellings.indexOf('another topic')]

/** Both name things, and none of one kind, or speak of something, and of nothing both. */
export const isAnotherKind = (told: Float64Array): boolean => told[anotherKind] === 1 || told[anotherTopic] === 1

/** How likely both speak of one matter, 0 to 1. */
export const likelihoodOf = (score: number): number => 1 / (1 + Math.exp(evenScore - score))
