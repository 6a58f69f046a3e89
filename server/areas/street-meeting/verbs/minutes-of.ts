import { meetingOutcomeLabels } from '../../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../../context'
import { atChina } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import { paperIssues, type PaperIssue } from '../../issue'
import { participantsForMinutes, type MinutesPerson } from '../../participant'
import { loadInvited } from '../queries/invitations'
import { loadMeetingIssues, type MeetingIssueRow } from '../queries/meeting-issues'
import { loadMeeting } from '../queries/meetings'
import { milestonesOf, type MilestoneRow } from '../queries/milestones'
import { streetSections } from '../queries/street-sections'

export interface MeetingMeasure { readonly text: string; readonly handler: string; readonly ofTheStreet: boolean; readonly milestone: string; readonly by: Date }

/** What 专题议事会纪要 is made of; who issues it is added by the paper. */
export interface StreetMeetingMinutes {
  readonly street: string
  readonly topic: string
  readonly closedAt: Date
  readonly meeting: { readonly heldAt: Date; readonly venue: string; readonly chair: MinutesPerson; readonly participants: readonly [MinutesPerson, ...MinutesPerson[]]; readonly recorder: string }
  readonly issues: readonly PaperIssue[]
  readonly opinions: readonly { readonly by: string; readonly text: string }[]
  readonly measures: readonly MeetingMeasure[]
  readonly feedback: string
}

const usualFeedback = '由街道和社区把议定结果告诉提事的居民，办好后请居民评价。'

/** The minutes of a closed meeting. Who may have them was decided where they were ordered. */
export async function minutesOf(ctx: Ctx, id: string): Promise<StreetMeetingMinutes> {
  const row = (await loadMeeting(ctx, id)) ?? refuse('meeting.unknown')
  const people = await participantsForMinutes(ctx, id)
  if (row.state !== 'closed' || !people || !row.held_at || !row.closed_at) return refuse('meeting.notNow')
  const decided = await loadMeetingIssues(ctx, id)
  const papers = await paperIssues(ctx, decided.map(({ matter_id: matterId }) => matterId), (await loadInvited(ctx, id)).flatMap(({ handler_id: unitId }) => unitId ?? []))
  const milestones = await milestonesOf(ctx, id)
  const sections = await streetSections(ctx)
  return {
    street: row.street_name, topic: row.topic, closedAt: row.closed_at, meeting: { heldAt: row.held_at, venue: row.venue, ...people },
    issues: decided.flatMap(({ matter_id: matterId }) => papers.get(matterId) ?? []),
    opinions: row.discussion ? [{ by: '会议认为', text: row.discussion }] : [],
    measures: decided.flatMap((issue) => measuresOf(issue, milestones.filter(({ matter_id: matterId }) => matterId === issue.matter_id), sections)),
    feedback: row.feedback ?? usualFeedback,
  }
}

function measuresOf(issue: MeetingIssueRow, milestones: readonly MilestoneRow[], sections: ReadonlySet<string>): MeetingMeasure[] {
  // What went another way meanwhile is no measure of this meeting; what the reader stepped aside from is not told.
  if (issue.recused || issue.outcome === null || issue.outcome === 'elsewhere' || !issue.decided_at) return []
  const text = issue.words ?? meetingOutcomeLabels[issue.outcome]
  const [lead] = issue.units
  const handler = lead?.name ?? (issue.outcome === 'returnedDown' ? issue.community_name : '街道办事处')
  if (milestones.length === 0) return [{ text, handler, ofTheStreet: lead === undefined || sections.has(lead.id), milestone: meetingOutcomeLabels[issue.outcome], by: issue.decided_due_at ?? issue.decided_at }]
  return milestones.map((one) => ({ text, handler: one.handler_name, ofTheStreet: sections.has(one.handler_id), milestone: one.what, by: atChina(one.due_on, '18:00') }))
}
