import { isWord } from './lexicon'
import { topics } from './words-of-topics'

const kindOf = new Map<string, string>()
const topicsOfWord = new Map<string, string[]>()
for (const [kind, of] of Object.entries(topics)) for (const [topic, words] of Object.entries(of)) {
  kindOf.set(topic, kind)
  for (const word of new Set(words.split(' '))) topicsOfWord.set(word, [...(topicsOfWord.get(word) ?? []), topic])
}
const longest = Math.max(...[...topicsOfWord.keys()].map(({ length }) => length))

export const topicGrams: readonly string[] = [...['?', '*', '$'].flatMap((level) => [...kindOf.keys()].map((topic) => `${level}${topic}`)), ...Object.keys(topics).map((kind) => `+${kind}`)]
export const topicText: string = JSON.stringify(topics)

/** Words of a text that hint at topics; one inside a longer word, of these or of the lexicon, is not heard. */
function hintsIn(said: string): string[] {
  const hints: string[] = []
  let reached = 0
  for (let at = 0; at < said.length; at += 1) {
    let length = Math.min(longest, said.length - at)
    while (length > 0 && !topicsOfWord.has(said.slice(at, at + length)) && !(length > 1 && isWord(said.slice(at, at + length)))) length -= 1
    if (length === 0 || at + length <= reached) continue
    reached = at + length
    const word = said.slice(at, reached)
    if (topicsOfWord.has(word)) hints.push(word)
  }
  return [...new Set(hints)]
}

const certain = 1.6
export const levels = { some: 0.5, more: 1.5 }

export function topicsOf(said: string, things: readonly string[]): string[] {
  const [votes, kinds] = [new Map<string, number>(), new Map<string, number>()]
  const vote = (of: readonly string[], by: number): void => {
    for (const topic of of) votes.set(topic, (votes.get(topic) ?? 0) + by / Math.sqrt(of.length))
    const kindsOf = new Set(of.map((topic) => kindOf.get(topic) ?? ''))
    for (const kind of kindsOf) kinds.set(kind, (kinds.get(kind) ?? 0) + by / Math.sqrt(kindsOf.size))
  }
  for (const hint of hintsIn(said)) vote(topicsOfWord.get(hint) ?? [], hint.length === 1 ? 0.5 : hint.length === 2 ? 1 : 1.3)
  for (const thing of things) if (kindOf.has(thing)) vote([thing], certain)
  const [most, mostOfKind] = [Math.max(0, ...votes.values()), Math.max(0, ...kinds.values())]
  return [
    ...[...votes].flatMap(([topic, number]) => [...(number >= levels.some ? [`?${topic}`] : []), ...(number >= levels.more ? [`*${topic}`] : []), ...(number >= 0.8 && number >= most * 0.85 ? [`$${topic}`] : [])]),
    ...[...kinds].flatMap(([kind, number]) => (number >= 0.7 && number >= mostOfKind * 0.6 ? [`+${kind}`] : [])),
  ]
}
