import { meetingOutcomeLabels, type MilestoneState, type StreetMeetingState } from '@contract/street-meeting/vocabulary'
import type { Tone } from '@contract/issue/vocabulary'
import type { MeetingIssue, MeetingLine, StreetMeeting } from './types'

export const toneOfMeeting: Record<StreetMeetingState, Tone> = { called: 'blue', held: 'amber', closed: 'green', cancelled: 'grey' }
export const toneOfMilestone: Record<MilestoneState, Tone> = { open: 'blue', late: 'red', met: 'green', dropped: 'grey' }

export const progressOf = ({ issueCount, decidedCount, state }: Pick<MeetingLine, 'issueCount' | 'decidedCount' | 'state'>): string =>
  (state === 'held' ? `议定 ${decidedCount} / ${issueCount} 件` : `${issueCount} 件事`)

/** What was decided and who has it; null while nothing is. */
export const outcomeWords = ({ outcome, units }: Pick<MeetingIssue, 'outcome' | 'units'>): string | null => {
  if (!outcome) return null
  const names = units.map(({ name }) => name).join('、')
  return names ? `${meetingOutcomeLabels[outcome]}：${names}` : meetingOutcomeLabels[outcome]
}

/** 「12月5日」 */
export const dayInWords = (day: string): string => {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** Who is invited, in one line. */
export const invitedWords = ({ invited }: Pick<StreetMeeting, 'invited'>): string =>
  (invited.length > 0 ? invited.map(({ name, kind }) => (kind === 'deputy' ? `${name}代表` : name)).join('、') : '没有另外请人')
