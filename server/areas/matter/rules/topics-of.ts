import { isNoThing, isWord } from './lexicon'
import { topicOfThing, topics } from './words-of-topics'

const kindOf = new Map<string, string>()
const topicsOfWord = new Map<string, string[]>()
for (const [kind, of] of Object.entries(topics)) {
  for (const [topic, words] of Object.entries(of)) {
    kindOf.set(topic, kind)
    for (const word of new Set(words.split(' '))) topicsOfWord.set(word, [...(topicsOfWord.get(word) ?? []), topic])
  }
}
const longest = Math.max(...[...topicsOfWord.keys()].map(({ length }) => length))

/** Every gram that tells of a topic: `?lamp` is hinted at, `*lamp` likely, `$lamp` what the text speaks of most; `+light` the kind it speaks of most. */
export const topicGrams: readonly string[] = [...['?', '*', '$'].flatMap((level) => [...kindOf.keys()].map((topic) => `${level}${topic}`)), ...Object.keys(topics).map((kind) => `+${kind}`)]
export const topicText: string = JSON.stringify([topics, topicOfThing])

/** Words of a text that hint at topics; one inside a longer word, of these or of the lexicon, is not heard. */
function hintsIn(said: string): ReadonlySet<string> {
  const hints = new Set<string>()
  let reached = 0
  for (let at = 0; at < said.length; at += 1) {
    let length = Math.min(longest, said.length - at)
    while (length > 0 && !topicsOfWord.has(said.slice(at, at + length)) && !(length > 1 && isWord(said.slice(at, at + length)))) length -= 1
    if (length === 0 || at + length <= reached) continue
    reached = at + length
    const word = said.slice(at, reached)
    if (topicsOfWord.has(word)) hints.add(word)
  }
  return hints
}

// Votes: what a word is worth by its length, shared among all it may mean; what is wrong tells little of the thing, and
// a thing named outright is worth more.
const worthOf = (hint: string): number => ([0, 0.5, 1][hint.length] ?? 1.3) * (isNoThing(hint) ? 0.6 : 1)
const named = 1.6
const [hinted, likely, mostAtLeast] = [0.7, 1.5, 0.8]

/** What a normalised text seems to speak of, its things and every word that hints at a topic taken together. */
export function topicsOf(said: string, things: readonly string[]): string[] {
  const [votes, kinds] = [new Map<string, number>(), new Map<string, number>()]
  const vote = (counted: Map<string, number>, of: readonly string[], by: number): void => {
    for (const one of of) counted.set(one, (counted.get(one) ?? 0) + by / Math.sqrt(of.length))
  }
  const voteFor = (of: readonly string[], by: number): void => {
    vote(votes, of, by)
    vote(kinds, [...new Set(of.map((topic) => kindOf.get(topic) ?? ''))], by)
  }
  for (const hint of hintsIn(said)) voteFor(topicsOfWord.get(hint) ?? [], worthOf(hint))
  for (const topic of new Set(things.map((thing) => topicOfThing[thing] ?? thing))) if (kindOf.has(topic)) voteFor([topic], named)
  const [most, mostOfKind] = [Math.max(mostAtLeast, ...votes.values()), Math.max(mostAtLeast, ...kinds.values())]
  return [
    ...[...votes].flatMap(([topic, number]) => [...(number >= hinted ? [`?${topic}`] : []), ...(number >= likely ? [`*${topic}`] : []), ...(number >= most * 0.85 ? [`$${topic}`] : [])]),
    ...[...kinds].flatMap(([kind, number]) => (number >= hinted && number >= mostOfKind * 0.6 ? [`+${kind}`] : [])),
  ]
}
