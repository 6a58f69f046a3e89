import { empty, people } from './words-of-people'
import { things } from './words-of-things'
import { troubles } from './words-of-troubles'
import { wheres } from './words-of-wheres'

type Words = Readonly<Record<string, string>>

const grouped = (groups: Readonly<Record<string, Words>>, one: string, many: string): [string, string][] =>
  Object.entries(groups).flatMap(([group, classes]) => Object.entries(classes).flatMap(([name, words]) =>
    words.split(' ').flatMap((word): [string, string][] => [[word, `${one}${name}`], [word, `${many}${group}`]])))
const flat = (classes: Words, one: string): [string, string][] =>
  Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, `${one}${name}`]))

const entries = [...grouped(things, '#', '%'), ...grouped(troubles, '~', '='), ...flat(people, '!'), ...flat(wheres, '^')]

const gramsOfWord = new Map<string, Set<string>>(empty.split(' ').map((word) => [word, new Set()]))
for (const [word, gram] of entries) gramsOfWord.set(word, (gramsOfWord.get(word) ?? new Set()).add(gram))
const longest = Math.max(...[...gramsOfWord.keys()].map(({ length }) => length))

export const isWord = (word: string): boolean => gramsOfWord.has(word)

/** What is wrong, or what says nothing, not what it is wrong with. */
export const isNoThing = (word: string): boolean => isWord(word) && ![...(gramsOfWord.get(word) ?? [])].some((gram) => gram.startsWith('#'))

/** Every gram of the lexicon, in its order. */
export const lexiconGrams: readonly string[] = [...new Set(entries.map(([, gram]) => gram))]

/** The whole lexicon as one text: another text, other grams. */
export const lexiconText: string = [...gramsOfWord].map(([word, grams]) => [word, ...grams].join(' ')).join('\n')

// 「电梯停」 names the thing and the trouble both.
const troublesAtEnd = (word: string): string[] => [...(gramsOfWord.get(word.slice(-1)) ?? [])].filter((gram) => /^[~=]/.test(gram))

/** What the words of a normalised text name: `#lamp` of `%lighting`, `~dark` of `=broke`, `!elder`, `^stairwell`. The longest word is heard. */
export function hear(said: string): string[] {
  const heard: string[] = []
  for (let at = 0; at < said.length;) {
    let length = Math.min(longest, said.length - at)
    while (length > 0 && !gramsOfWord.has(said.slice(at, at + length))) length -= 1
    const word = said.slice(at, at + length)
    heard.push(...(gramsOfWord.get(word) ?? []), ...(word.length > 2 ? troublesAtEnd(word) : []))
    at += Math.max(1, length)
  }
  return heard
}
