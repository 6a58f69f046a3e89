import type { StreetMeetingEvent, StreetMeetingHat, StreetMeetingState } from '../../../../contract/street-meeting/vocabulary'
import type { Lifecycle } from '../../../platform/lifecycle/lifecycle'

const offices = ['street_office', 'congress_office'] as const

/**
 * The life of a street's 专题议事会: called, held, closed with minutes. Either office may call and hold it; only the street
 * decides what becomes of an issue, for the congress office never handles (domain.md §2). Who is invited reads along.
 * What must come of every cell stands by hand in street-meeting-lifecycle.expected.csv.
 */
export const streetMeetingLifecycle: Lifecycle<StreetMeetingState, StreetMeetingEvent, StreetMeetingHat, never> = {
  called: {
    moved: { by: offices, to: 'called', demands: ['day', 'place'], follows: ['tellInvited'] },
    cancelled: { by: offices, to: 'cancelled', demands: ['words'], follows: ['tellInvited'] },
    held: { by: offices, to: 'held', demands: ['participants'] },
  },
  held: {
    participantsRecorded: { by: offices, to: 'held', demands: ['participants'] },
    issueDecided: { by: ['street_office'], to: 'held', demands: ['main', 'words'] },
    closed: { by: offices, to: 'closed', demands: ['participants', 'decisions'], follows: ['tellInvited'] },
  },
  closed: {},
  cancelled: {},
}
