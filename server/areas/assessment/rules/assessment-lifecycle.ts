import type { AssessmentEvent, AssessmentHat, AssessmentState } from '../../../../contract/assessment/vocabulary'
import type { Lifecycle, Transition } from '../../../platform/lifecycle/lifecycle'

type T = Transition<AssessmentState, AssessmentHat, never>

const byCommunity = (to: AssessmentState, more: Pick<T, 'demands'> = {}): T => ({ by: ['community'], to, ...more })

/**
 * The life of a joint assessment (联合研判会): it begins open, with its agenda, and ends with minutes; then nothing of it
 * changes. What must come of every cell stands by hand in assessment-lifecycle.expected.csv.
 */
export const assessmentLifecycle: Lifecycle<AssessmentState, AssessmentEvent, AssessmentHat, never> = {
  open: {
    participantsRecorded: byCommunity('open', { demands: ['participants'] }),
    itemAdded: byCommunity('open', { demands: ['main'] }),
    itemDecided: byCommunity('open', { demands: ['main', 'words'] }),
    closed: byCommunity('closed', { demands: ['participants', 'decisions'] }),
  },
  closed: {},
}
