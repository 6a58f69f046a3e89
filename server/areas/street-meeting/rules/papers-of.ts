import type { MeetingPaper } from '../../../../contract/ledger/vocabulary'
import type { StreetMeetingHat, StreetMeetingState } from '../../../../contract/street-meeting/vocabulary'

/** Minutes for everybody who may read the meeting; the sheet to sign is for the offices that hold it. */
export const papersOf = ({ state }: { readonly state: StreetMeetingState }, hats: readonly StreetMeetingHat[]): MeetingPaper[] => [
  ...(state === 'closed' ? ['minutes' as const] : []),
  ...(state !== 'cancelled' && hats.some((hat) => hat !== 'invited') ? ['attendance' as const] : []),
]
