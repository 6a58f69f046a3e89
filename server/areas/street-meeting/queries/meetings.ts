import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { invitedTo, readableBy } from '../policy'
import type { StreetMeetingTable } from '../table'

const counted = (ctx: Ctx) => ctx.db.selectFrom('street_meeting as s')
  .innerJoin('place as street', (on) => on.onRef('street.tenant', '=', 's.tenant').onRef('street.id', '=', 's.street_id'))
  .where('s.tenant', '=', ctx.tenant)
  .select([
    's.id', 's.street_id', 's.state', 's.topic', 's.venue', 's.starts_at', 's.held_at', 's.discussion', 's.feedback', 's.cancelled_why', 's.closed_at', 's.version', 'street.name as street_name',
    sql<number>`(SELECT count(*)::int FROM street_meeting_issue i WHERE i.tenant = s.tenant AND i.meeting_id = s.id)`.as('issue_count'),
    sql<number>`(SELECT count(*)::int FROM street_meeting_issue i WHERE i.tenant = s.tenant AND i.meeting_id = s.id AND i.outcome IS NOT NULL)`.as('decided_count'),
    invitedTo(ctx.actor).as('invited'),
  ])

export const loadMeeting = async (ctx: Ctx, id: string) => (await counted(ctx).where('s.id', '=', id).executeTakeFirst()) ?? null
export type MeetingRow = NonNullable<Awaited<ReturnType<typeof loadMeeting>>>

/** Holds the meeting until the transaction ends: one act after the other. */
export const lockMeeting = async (ctx: Ctx, id: string): Promise<void> => {
  await ctx.db.selectFrom('street_meeting').select('id').where('tenant', '=', ctx.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
}

const place = z.tuple([databaseTime, z.uuid()])

export async function listMeetings(ctx: Ctx, { placeId, cursor, limit }: { placeId?: string; cursor?: string; limit: number }): Promise<MeetingRow[]> {
  const after = decodeCursor(cursor, place)
  return counted(ctx).where(readableBy(ctx.actor, placeId))
    .$if(after !== null, (query) => query.where(sql<boolean>`(s.starts_at, s.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
    .orderBy('s.starts_at', 'desc').orderBy('s.id', 'desc').limit(limit).execute()
}

type New = Pick<StreetMeetingTable, 'id' | 'street_id' | 'topic' | 'venue' | 'starts_at' | 'called_by'>

export const insertMeeting = async (ctx: Ctx, row: New, matterIds: readonly string[]): Promise<void> => {
  await ctx.db.insertInto('street_meeting').values({
    ...row, tenant: ctx.tenant, state: 'called', held_at: null, discussion: null, feedback: null, cancelled_why: null, created_at: ctx.now, closed_at: null,
  }).execute()
  await ctx.db.insertInto('street_meeting_issue').values(matterIds.map((matterId, at) => ({
    tenant: ctx.tenant, meeting_id: row.id, matter_id: matterId, position: at + 1, outcome: null, statement_id: null, due_at: null, decided_by: null, decided_at: null,
  }))).execute()
}

export type MeetingPatch = Partial<Pick<StreetMeetingTable, 'state' | 'topic' | 'venue' | 'starts_at' | 'held_at' | 'closed_at' | 'discussion' | 'feedback' | 'cancelled_why'>>

export async function changeMeeting(ctx: Ctx, row: Pick<MeetingRow, 'id' | 'version'>, patch: MeetingPatch): Promise<boolean> {
  const changed = await ctx.db.updateTable('street_meeting').set({ ...patch, version: row.version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', row.id).where('version', '=', row.version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
