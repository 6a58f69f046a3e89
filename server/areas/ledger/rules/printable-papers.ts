import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { PaperKind } from '../../../../contract/ledger/vocabulary'

/** Who somebody is to an issue, and whether they entered it for the resident. */
export interface Reader { readonly hats: readonly IssueHat[]; readonly entered: boolean; /** It was entered for somebody. */ readonly onBehalf: boolean; /** The reader's units. */ readonly handlerIds: readonly string[] }

const readers: Record<Exclude<PaperKind, 'receipt'>, readonly IssueHat[]> = {
  assignment: ['street_office', 'congress_office', 'handler'], coordination: ['street_office', 'congress_office', 'handler'],
  contact: ['community', 'street_office', 'congress_office', 'handler'],
  supervision: ['street_office', 'congress_office', 'handler'],
  extension: ['community', 'street_office', 'congress_office', 'handler'], completion: ['community', 'street_office', 'congress_office', 'handler'],
  callBack: ['community', 'street_office', 'congress_office'],
}

/**
 * Who may print which paper. The 受理回执 carries the follow-up code, which opens the issue as who raised it: for them, and
 * for whoever hands it to somebody they entered it for.
 */
export function mayPrint(kind: PaperKind, { hats, entered, onBehalf }: Reader): boolean {
  if (kind !== 'receipt') return hats.some((hat) => readers[kind].includes(hat))
  return hats.includes('raiser') || entered || (onBehalf && hats.some((hat) => hat === 'community' || hat === 'street_office'))
}

/** Of what was given to units, a unit prints its own. */
export const mayPrintOf = (kind: Exclude<PaperKind, 'receipt'>, handlerId: string, { hats, handlerIds }: Reader): boolean =>
  hats.some((hat) => hat !== 'handler' && readers[kind].includes(hat)) || handlerIds.includes(handlerId)
