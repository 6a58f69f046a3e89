import type { DeputyKind } from '../../../../contract/deputy/vocabulary'

/** A deputy as this rule needs one; the term's last day counts. Days are YYYY-MM-DD, China. */
export interface OwnerCandidate { readonly id: string; readonly kind: DeputyKind; readonly termFrom: string; readonly termUntil: string }

export interface Entrance {
  /** The one deputy of a scanned deputy's code, already led to a successor; null for every other way in. */
  readonly codeDeputy: OwnerCandidate | null
  /** The deputies of a scanned place's code, in posted order. */
  readonly codeDeputies: readonly OwnerCandidate[]
  /** Whom the resident picked on the landing page, or null. */
  readonly chosenDeputy: OwnerCandidate | null
  /** The deputies of the grid where it is, in roster order; empty where the building is not known. */
  readonly gridDeputies: readonly OwnerCandidate[]
  /** Only where no building is known: the deputies with a grid in that community. Keeps a deputy's code, gives nobody else. */
  readonly communityDeputies?: readonly OwnerCandidate[]
  readonly onDay: string
}

export type FirstOwner = { readonly kind: 'deputy'; readonly deputyId: string } | { readonly kind: 'community' }

const isAmong = (deputy: OwnerCandidate, deputies: readonly OwnerCandidate[] = []): boolean => deputies.some(({ id }) => id === deputy.id)
const isInOffice = (deputy: OwnerCandidate, day: string): boolean => deputy.termFrom <= day && day <= deputy.termUntil

// A congress deputy has no grids: being on the code is the tie.
const reaches = (deputy: OwnerCandidate, { gridDeputies, communityDeputies }: Entrance): boolean =>
  deputy.kind === 'congress' || isAmong(deputy, gridDeputies) || isAmong(deputy, communityDeputies)

/** Whether a deputy may be picked here: one of the place's code or of the grid, or the code's own where they reach the place. */
export const canChoose = (deputy: OwnerCandidate, entrance: Entrance): boolean =>
  isInOffice(deputy, entrance.onDay) && (
    isAmong(deputy, entrance.codeDeputies) || isAmong(deputy, entrance.gridDeputies)
    || (deputy.id === entrance.codeDeputy?.id && reaches(deputy, entrance)))

/**
 * Who has a new issue first: whom the resident may and did pick → the code's deputy in office → the grid's deputy → the
 * community. Another grid keeps a deputy's code only if that deputy has it. A place's code with several deputies and
 * nobody picked prefers one who is both on the code and in the grid.
 */
export function firstOwner(entrance: Entrance): FirstOwner {
  const { codeDeputy, codeDeputies, chosenDeputy, gridDeputies, onDay } = entrance
  const inGrid = gridDeputies.filter((deputy) => isInOffice(deputy, onDay))
  const onCode = codeDeputies.filter((deputy) => isInOffice(deputy, onDay))
  const owner =
    (chosenDeputy && canChoose(chosenDeputy, entrance) ? chosenDeputy : undefined)
    ?? (codeDeputy && isInOffice(codeDeputy, onDay) && reaches(codeDeputy, entrance) ? codeDeputy : undefined)
    ?? onCode.find((deputy) => isAmong(deputy, inGrid))
    ?? inGrid[0]
  return owner ? { kind: 'deputy', deputyId: owner.id } : { kind: 'community' }
}
