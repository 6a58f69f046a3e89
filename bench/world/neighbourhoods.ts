import { readFileSync } from 'node:fs'
import { gramsOf } from '../../server/areas/matter/rules/grams-of'
import { complaints, type Complaint, type Quarter } from './complaints'
import { inside } from './root'

/** A labelled text: those of one matter are duplicates; `hard` ones look alike and are another matter. */
export interface Labelled extends Complaint {
  readonly id: string
  readonly split: 'tune' | 'test'
  readonly matter: string
  readonly community: string
  readonly hard: boolean
}

const labelledIn = (file: string): Labelled[] => JSON.parse(readFileSync(inside('server/areas/matter/rules', file), 'utf8')) as Labelled[]

export const readLabelled = (): Labelled[] => labelledIn('similar.labelled.json')

/** The half that nobody who tunes looks at; only the bench reads it. */
export const readHeldOut = (): Labelled[] => labelledIn('similar.held-out.json')

export const matterless = ''
export type Said = Complaint & { readonly matter: string; readonly split: Labelled['split'] | '' }

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1)
const others = ['县府家属院', '桂花园', '石马小区', '鱼复佳苑', '杨家坪', '半山居']
const estateOf = (place: string): string => place.split(' ')[0] ?? ''
const namesBuilding = (text: string): boolean => /\d/.test(text)
const buildingsIn = ({ text, place }: Complaint): number[] => gramsOf(text, [place]).filter((gram) => /^[@>]/.test(gram)).map((gram) => Number(gram.slice(1)))

/**
 * What is raised in one community: the labelled texts and `filling` others, at estates of their own or at buildings of
 * the same estates of which no labelled text speaks: the same trouble elsewhere is another matter.
 */
export function neighbourhoodOf(labelled: readonly Labelled[], community: string, filling: number): Said[] {
  const own = labelled.filter((text) => text.community === community)
  const estates = [...new Set(own.map(({ place }) => estateOf(place)))]
  const spokenOf = new Set(own.flatMap(buildingsIn))
  const at = Number(community.slice(1))
  const quarters: Quarter[] = [
    ...estates.map((estate) => ({ estate, buildings: upTo(40).filter((building) => building > 12 && !spokenOf.has(building)) })),
    ...[0, 1].map((step) => ({ estate: others[(at + step) % others.length] ?? '', buildings: upTo(20) })),
  ]
  const filled = complaints(filling * 2, quarters, at * 101).filter(({ text, place }) => namesBuilding(text) || !estates.includes(estateOf(place)))
  return [...own, ...filled.slice(0, filling).map((said) => ({ ...said, matter: matterless, split: '' as const }))]
}

export const communitiesOf = (labelled: readonly Labelled[]): string[] => [...new Set(labelled.map(({ community }) => community))].sort()
