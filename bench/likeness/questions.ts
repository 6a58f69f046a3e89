import { imprintOfText } from '../../server/areas/matter'
import { base } from '../../server/areas/matter/rules/imprint'
import { rarityAmong, tellerOf } from '../../server/areas/matter/rules/likeness'
import { communitiesOf, neighbourhoodOf, type Labelled } from '../world/neighbourhoods'

/** One labelled text asked among its neighbourhood: what is told of each candidate, and which are the same matter. */
export interface Question {
  readonly family: number
  readonly split: Labelled['split'] | ''
  readonly told: readonly Float64Array[]
  readonly isSame: readonly boolean[]
}

/** Matters next to each other are a matter and its look-alikes: one family, never split between fitting and trying. */
function familiesOf(labelled: readonly Labelled[]): Map<string, number> {
  const numberOf = (matter: string): number => Number(matter.slice(1))
  const matters = [...new Set(labelled.map(({ matter }) => matter))].sort((a, b) => numberOf(a) - numberOf(b))
  const families = new Map<string, number>()
  let [family, last] = [0, -1]
  for (const matter of matters) {
    if (numberOf(matter) > last + 1) family += 1
    families.set(matter, family)
    last = numberOf(matter)
  }
  return families
}

const named = { from: String.fromCharCode(base.lexicon), to: String.fromCharCode(base.building) }

// A number from 0 to 1 that is the same in every run.
const chanceOf = (of: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < of.length; at += 1) value = Math.imul(value ^ of.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return ((value ^ (value >>> 12)) >>> 0) / 0x1_0000_0000
}

/** The share of the lexicon's grams left out at random: the words of other writers will not be in it. */
interface Deafness { readonly unheard: number; readonly salt: string }

export function questionsAmong(labelled: readonly Labelled[], filling: number, { unheard, salt }: Deafness = { unheard: 0, salt: '' }): Question[] {
  const families = familiesOf(labelled)
  return communitiesOf(labelled).flatMap((community) => {
    const said = neighbourhoodOf(labelled, community, filling)
    const imprints = said.map(({ matter, text, place }) => {
      const imprint = imprintOfText(text, [place])
      return matter === '' || unheard === 0 ? imprint : Array.from(imprint).filter((gram) => gram < named.from || gram >= named.to || chanceOf(`${salt}${text}${gram}`) >= unheard).join('')
    })
    const rarity = rarityAmong(imprints)
    return said.flatMap(({ matter, split }, at): Question[] => {
      const others = said.map((_, other) => other).filter((other) => other !== at)
      const isSame = others.map((other) => said[other]?.matter === matter)
      if (matter === '' || !isSame.includes(true)) return []
      const tell = tellerOf(imprints[at] ?? '', rarity)
      return [{ family: families.get(matter) ?? 0, split, isSame, told: others.map((other) => tell(imprints[other] ?? '').slice()) }]
    })
  })
}

export interface Found { readonly asked: number; readonly first: number; readonly inFive: number; readonly anyInFive: number; readonly reciprocal: number }

/** recall@1, recall@5 (of all duplicates, and of at least one) and mean reciprocal rank under a scoring. */
export function foundBy(questions: readonly Question[], score: (question: Question, told: Float64Array) => number): Found {
  let [first, inFive, anyInFive, reciprocal] = [0, 0, 0, 0]
  for (const question of questions) {
    const ranked = question.told.map((told, at) => ({ score: score(question, told), isSame: question.isSame[at] === true })).sort((a, b) => b.score - a.score)
    const wanted = Math.min(5, ranked.filter(({ isSame }) => isSame).length)
    const got = ranked.slice(0, 5).filter(({ isSame }) => isSame).length
    first += ranked[0]?.isSame ? 1 : 0
    inFive += got / wanted
    anyInFive += got > 0 ? 1 : 0
    reciprocal += 1 / (1 + ranked.findIndex(({ isSame }) => isSame))
  }
  const share = (sum: number): number => sum / Math.max(1, questions.length)
  return { asked: questions.length, first: share(first), inFive: share(inFive), anyInFive: share(anyInFive), reciprocal: share(reciprocal) }
}
