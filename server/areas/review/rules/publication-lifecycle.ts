import type { PublicationEvent, PublicationHat, PublicationState } from '../../../../contract/review/vocabulary'
import type { Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

type T = Transition<PublicationState, PublicationHat, never>

// Whoever made the first check wears that hat instead of the office's, so the final approval is always another's.
const firstCheck: T = { by: ['community', 'party_committee', 'checker'], to: 'checked', demands: ['ticks', 'words'] }
const heldBack: T = { by: ['community', 'party_committee', 'checker'], to: 'held', demands: ['reason'], follows: ['tellRaiser'] }
const takenBack: T = { by: ['author', 'community', 'party_committee', 'checker'], to: 'withdrawn', follows: ['tellRaiser'] }

/**
 * The life of a publication (domain.md §5), beside any lifecycle of its matter; it begins as `pending` when who raised
 * the matter asks for it. Two steps: first check, final approval by another person; withdrawn at once, for good.
 * What must come of every cell stands by hand in publication-lifecycle.expected.csv.
 */
export const publicationLifecycle: Lifecycle<PublicationState, PublicationEvent, PublicationHat, never> = {
  pending: { checked: firstCheck, held: heldBack, withdrawn: takenBack },
  checked: {
    checked: firstCheck,
    approved: { by: ['community', 'party_committee'], to: 'published', demands: ['ticks'], follows: ['tellRaiser'] },
    held: heldBack,
    withdrawn: takenBack,
  },
  published: { withdrawn: takenBack },
  held: { checked: firstCheck, withdrawn: takenBack },
  withdrawn: {},
}
