import type { PublicationEvent, PublicationHat, PublicationState } from '../../../../contract/review/vocabulary'
import type { Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

/** `byOffice`: withdrawn, but not by who raised it. `resultWaits`: public, and settled since without a word of the result. */
export type PublicationFact = 'twoSteps' | 'threeSteps' | 'byOffice' | 'resultWaits'
type T = Transition<PublicationState, PublicationHat, PublicationFact>

const reviewers = ['community', 'party_committee', 'checker', 'seconder'] as const
// Whoever made a step wears its hat instead of the office's, so that the next step is always another's.
const others = ['community', 'party_committee'] as const

const firstCheck: T = { by: reviewers, to: 'checked', demands: ['ticks', 'words'] }
const heldBack: T = { by: reviewers, to: 'held', demands: ['reason'], follows: ['tellRaiser'] }
const takenBack: T = { by: ['author', 'system'], to: 'withdrawn', follows: ['tellRaiser'] }

/**
 * The life of one version of what the public reads (domain.md §5), beside any lifecycle of its matter. Two steps or three
 * by the street's setting, each another person's; withdrawn at once. What is public is never changed: what is checked or
 * held of it, or of what the office withdrew, is a new version that begins in the state named here.
 */
export const publicationLifecycle: Lifecycle<PublicationState, PublicationEvent, PublicationHat, PublicationFact> = {
  pending: { checked: firstCheck, held: heldBack, withdrawn: takenBack },
  checked: {
    checked: firstCheck,
    seconded: { by: others, to: [{ when: 'threeSteps', to: 'seconded' }], demands: ['ticks'] },
    approved: { by: others, to: [{ when: 'twoSteps', to: 'published' }], demands: ['ticks'], follows: ['tellRaiser'] },
    held: heldBack,
    withdrawn: takenBack,
  },
  seconded: {
    checked: firstCheck,
    approved: { by: ['party_committee'], to: 'published', demands: ['ticks'], follows: ['tellRaiser'] },
    held: heldBack,
    withdrawn: takenBack,
  },
  published: {
    checked: firstCheck,
    held: { by: reviewers, to: [{ when: 'resultWaits', to: 'held' }], demands: ['reason'] },
    withdrawn: { by: ['author', ...reviewers, 'system'], to: 'withdrawn', demands: ['reason'], follows: ['tellRaiser'] },
    replaced: { by: ['system'], to: 'replaced' },
  },
  held: { checked: firstCheck, withdrawn: takenBack },
  withdrawn: {
    checked: { by: reviewers, to: [{ when: 'byOffice', to: 'checked' }], demands: ['ticks', 'words'] },
    withdrawn: { by: ['author'], to: [{ when: 'byOffice', to: 'withdrawn' }] },
  },
  replaced: {},
}
