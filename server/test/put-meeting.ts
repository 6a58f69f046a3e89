import { v7 } from 'uuid'
import type { StreetMeetingState } from '../../contract/street-meeting/vocabulary'
import { isoChina } from '../platform/clock/china-time'
import { home, type World } from './issue-world'
import { putIssue } from './put-issue'

const tenant = home.tenant
export const soon = (world: World): string => isoChina(new Date(world.now.getTime() + 2 * 86_400_000))

/** No community has an assessment; the one next door has nothing to assess either, whatever other tests moved there. */
export async function dropAssessments(world: World): Promise<void> {
  await world.database.db.updateTable('matter').set({ state: 'closed' }).where('community_id', '=', world.street.communityIds[1]).execute()
  await world.database.db.deleteFrom('assessment_item').execute()
  await world.database.db.deleteFrom('assessment').execute()
}

const somebody = (world: World, meetingId: string) => {
  const sealed = world.services.vault.seal('余大勇')
  return world.database.db.insertInto('participant').values({ tenant, id: v7(), meeting_id: meetingId, position: 0, side: 'community', duty: 'chair', deputy_id: null, name_cipher: sealed.cipher, name_key: sealed.keyId, title: '' }).execute()
}

/** The open assessment of the first community, with one issue on its agenda; `ready` to be closed. */
export async function putAssessment(world: World, { ready = false } = {}): Promise<{ id: string; issueId: string }> {
  await dropAssessments(world)
  const [id, issueId, { db }] = [v7(), await putIssue(world, 'communityHandling', { handled: 'byCommunity' }), world.database]
  await db.insertInto('assessment').values({
    tenant, id, street_id: world.street.streetId, community_id: world.street.communityIds[0], month: '2026-11', state: 'open', venue: null, held_at: null, remarks: null,
    opened_by: world.who.clerk.personId, opened_at: world.now, closed_at: null,
  }).execute()
  await db.insertInto('assessment_item').values({
    tenant, assessment_id: id, matter_id: issueId, position: 1, why: 'unsettled', added_at: world.now, decision: ready ? 'left' : null, party: null, statement_id: null, decided_by: null,
    decided_at: ready ? world.now : null, category: null, urgency: null, responsible: null, due_at: null, deputy_id: null,
  }).execute()
  if (ready) await somebody(world, id)
  return { id, issueId }
}

/** A meeting of the street for one issue, the community, the deputy and the unit of the world invited. */
export async function putMeeting(world: World, { state = 'called', ready = false }: { state?: StreetMeetingState; ready?: boolean } = {}): Promise<{ id: string; issueId: string }> {
  const [id, issueId, { db }] = [v7(), await putIssue(world, ready ? 'assigned' : 'deliberating'), world.database]
  await db.insertInto('street_meeting').values({
    tenant, id, street_id: world.street.streetId, state, topic: '弱电下地', venue: '街道三楼', starts_at: new Date(world.now.getTime() + 3_600_000), held_at: state === 'held' || state === 'closed' ? world.now : null,
    discussion: null, feedback: null, cancelled_why: null, called_by: world.who.street.personId, created_at: world.now, closed_at: state === 'closed' ? world.now : null,
  }).execute()
  await db.insertInto('street_meeting_issue').values({ tenant, meeting_id: id, matter_id: issueId, position: 1, outcome: null, statement_id: null, due_at: null, decided_by: null, decided_at: null }).execute()
  const none = { tenant, meeting_id: id, place_id: null, handler_id: null, deputy_id: null }
  await db.insertInto('invitation').values([
    { ...none, id: v7(), place_id: world.street.communityIds[0] }, { ...none, id: v7(), handler_id: world.handlerId }, { ...none, id: v7(), deputy_id: world.deputyId },
  ]).execute()
  if (ready) await somebody(world, id)
  return { id, issueId }
}

/** A milestone of the world's unit, which has the work. */
export async function putMilestone(world: World, dueOn = '2026-12-05'): Promise<string> {
  const [id, { db }] = [v7(), world.database]
  const meeting = await putMeeting(world, { state: 'held', ready: true })
  await db.insertInto('assignment').values({
    tenant, id: v7(), matter_id: meeting.issueId, handler_id: world.handlerId, kind: 'assign', part: 'lead', serial: 1, year: 2026, assigned_at: world.now, due_at: null, taken_at: null, ended_at: null, outcome: null, statement_id: null,
  }).execute()
  await db.insertInto('milestone').values({
    tenant, id, meeting_id: meeting.id, matter_id: meeting.issueId, street_id: world.street.streetId, handler_id: world.handlerId, what: '管道改好', due_on: dueOn, met_at: null, met_by: null, statement_id: null, created_at: world.now,
  }).execute()
  return id
}
