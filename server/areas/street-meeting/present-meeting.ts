import type { z } from 'zod'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { meetingIssue, streetMeetingDetail, streetMeetingRow } from '../../../contract/street-meeting/schemas'
import { keptTitle } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { chinaDay, isoChina, isoChinaOrNull } from '../../platform/clock/china-time'
import { categoriesAt, listUnits } from '../handling'
import { chipOf } from '../issue'
import { presentParticipants } from '../participant'
import { maskPersonal } from '../matter'
import { openRow } from './open-row'
import { actionsOf } from './policy'
import { presentInvited } from './present-invited'
import { deputiesOfStreet } from './queries/meeting-form'
import { loadMeetingIssues, type MeetingIssueRow } from './queries/meeting-issues'
import type { MeetingRow } from './queries/meetings'
import { milestonesOf } from './queries/milestones'
import { presentMilestones, type MilestoneView } from './present-milestone'
import { papersOf } from './rules/papers-of'

type Detail = z.output<typeof streetMeetingDetail>

export const presentRow = (row: MeetingRow): z.output<typeof streetMeetingRow> => ({
  id: row.id, topic: row.topic, streetName: row.street_name, venue: row.venue, startsAt: isoChina(row.starts_at), state: row.state, issueCount: row.issue_count, decidedCount: row.decided_count,
})

const presentIssue = (row: MeetingIssueRow, mayDecide: boolean, milestones: readonly MilestoneView[]): z.output<typeof meetingIssue> => ({
  issueId: row.matter_id, number: row.number, title: row.recused ? null : row.kept ? keptTitle : maskPersonal(row.title), communityName: row.community_name, placeName: row.place_name, chip: chipOf(row), urgency: row.urgency, category: row.category,
  dueAt: isoChinaOrNull(row.handle_due_at), proposedUnit: row.proposed_id && row.proposed_name ? { id: row.proposed_id, name: row.proposed_name } : null,
  outcome: row.outcome, words: row.recused ? null : row.words, decidedAt: isoChinaOrNull(row.decided_at), units: row.units,
  mayDecide: mayDecide && row.outcome === null && row.state === 'deliberating' && !row.recused,
  milestones: milestones.filter(({ issueId }) => issueId === row.matter_id),
})

/** One meeting as the offices of its street and everybody invited see it. */
export async function presentMeeting(ctx: Ctx, id: string): Promise<Detail> {
  const { row, hats } = await openRow(ctx, id)
  const allowedActions = actionsOf(ctx.actor, row)
  const mayDecide = allowedActions.includes('decide')
  const milestones = await presentMilestones(ctx, await milestonesOf(ctx, id))
  const deputies = allowedActions.includes('recordParticipants') ? await deputiesOfStreet(ctx, row.street_id, chinaDay(row.starts_at)) : []
  return {
    ...presentRow(row), streetId: row.street_id, heldAt: isoChinaOrNull(row.held_at), closedAt: isoChinaOrNull(row.closed_at), discussion: row.discussion, feedback: row.feedback, cancelledWhy: row.cancelled_why,
    issues: (await loadMeetingIssues(ctx, id)).map((issue) => presentIssue(issue, mayDecide, milestones)),
    invited: await presentInvited(ctx, id), participants: await presentParticipants(ctx, id), allowedActions, papers: papersOf(row, hats),
    units: mayDecide ? await listUnits(ctx) : [], categories: mayDecide ? await categoriesAt(ctx, row.street_id) : [],
    deputyChoices: deputies.map((one) => ({ id: one.id, name: one.name, title: deputyTitle(one.kind, one.street_name, one.level) })),
  }
}
