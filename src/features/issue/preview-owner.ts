import type { DeputyKind } from '@contract/deputy/vocabulary'
import { shortDeputyName } from '@contract/deputy/vocabulary'

export interface OwnerName {
  id: string
  name: string
  kind: DeputyKind
}

/** The way in, as the page before left it. */
export interface WayIn {
  /** The one deputy of a deputy's code. */
  codeDeputy: OwnerName | null
  /** The deputies of a place's code, in posted order. */
  codeDeputies: readonly OwnerName[]
  /** Whom the person picked on that page. */
  chosen: OwnerName | null
}

export interface PlaceOfOwner {
  kind: 'street' | 'community' | 'grid'
  /** The community's name. */
  community: string | null
  /** Those who keep in touch with it, in roster order. */
  deputies: readonly OwnerName[]
}

const isAmong = (deputy: OwnerName, deputies: readonly OwnerName[]): boolean => deputies.some(({ id }) => id === deputy.id)

/** A congress deputy has no grids: being on the code is the tie. */
const reaches = (deputy: OwnerName, place: PlaceOfOwner): boolean => deputy.kind === 'congress' || isAmong(deputy, place.deputies)

const chosenHere = ({ chosen, codeDeputy, codeDeputies }: WayIn, place: PlaceOfOwner): OwnerName | null => {
  if (!chosen) return null
  const isOfGrid = place.kind === 'grid' && isAmong(chosen, place.deputies)
  const isOfCode = isAmong(chosen, codeDeputies) || (chosen.id === codeDeputy?.id && reaches(chosen, place))
  return isOfGrid || isOfCode ? chosen : null
}

/**
 * Who will have it first, to say it on the button before it is sent. The server decides by its own rule (`firstOwner`),
 * and the receipt says what it decided; null = the community.
 */
export const previewOwner = (wayIn: WayIn, place: PlaceOfOwner): OwnerName | null => {
  const inGrid = place.kind === 'grid' ? place.deputies : []
  const { codeDeputy, codeDeputies } = wayIn
  return chosenHere(wayIn, place)
    ?? (codeDeputy && reaches(codeDeputy, place) ? codeDeputy : null)
    ?? codeDeputies.find((deputy) => isAmong(deputy, inGrid))
    ?? inGrid[0]
    ?? null
}

/** 「韩代表」, or the community's name. */
export const ownerWords = (owner: OwnerName | null, community: string | null): string =>
  owner ? shortDeputyName(owner.name) : community ?? '社区'
