import { sql, type SelectQueryBuilder } from 'kysely'
import { z } from 'zod'
import type { MilestoneFilter } from '../../../../contract/street-meeting/vocabulary'
import type { Ctx } from '../../../context'
import { unitsOf } from '../../../platform/context'
import { chinaDay } from '../../../platform/clock/china-time'
import { decodeCursor } from '../../../platform/http/cursor'
import { milestonesFor } from '../policy'
import type { MilestoneTable } from '../table'

type New = Pick<MilestoneTable, 'id' | 'meeting_id' | 'matter_id' | 'street_id' | 'handler_id' | 'what' | 'due_on'>

export const insertMilestone = async (ctx: Ctx, row: New): Promise<void> => {
  await ctx.db.insertInto('milestone').values({ ...row, tenant: ctx.tenant, met_at: null, met_by: null, statement_id: null, created_at: ctx.now }).execute()
}

// A unit that no longer has the work owes no milestone of it.
const live = sql<boolean>`EXISTS (SELECT 1 FROM assignment a WHERE a.tenant = n.tenant AND a.matter_id = n.matter_id AND a.handler_id = n.handler_id AND a.ended_at IS NULL)`

const columns = (ctx: Ctx) => {
  const mine = [...ctx.actor.personIds]
  return ctx.db.selectFrom('milestone as n')
    .innerJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'n.tenant').onRef('h.id', '=', 'n.handler_id'))
    .innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 'n.tenant').onRef('m.id', '=', 'n.matter_id'))
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'n.tenant').onRef('i.matter_id', '=', 'n.matter_id'))
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'n.tenant').onRef('s.id', '=', 'n.statement_id'))
    .where('n.tenant', '=', ctx.tenant)
    .select([
      'n.id', 'n.meeting_id', 'n.matter_id', 'n.street_id', 'n.handler_id', 'n.what', 'n.due_on', 'n.met_at', 'n.statement_id', 'n.version',
      'h.name as handler_name', 'm.number', 'm.state as matter_state', 'i.title', 's.text as words', live.as('live'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = n.tenant AND r.matter_id = n.matter_id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
      sql<boolean>`coalesce(m.about_handler_id = ANY(${unitsOf(ctx.actor)}::uuid[]), false)`.as('kept'),
    ])
}

/** A milestone for anybody: whoever calls decides who may see it. */
export const loadMilestone = async (ctx: Ctx, id: string) => (await columns(ctx).where('n.id', '=', id).executeTakeFirst()) ?? null
export type MilestoneRow = NonNullable<Awaited<ReturnType<typeof loadMilestone>>>

export const loadReadable = async (ctx: Ctx, id: string): Promise<MilestoneRow | null> => (await columns(ctx).where('n.id', '=', id).where(milestonesFor(ctx.actor)).executeTakeFirst()) ?? null
export const milestonesOf = (ctx: Ctx, meetingId: string): Promise<MilestoneRow[]> => columns(ctx).where('n.meeting_id', '=', meetingId).orderBy('n.due_on').orderBy('n.id').limit(300).execute()

const place = z.tuple([z.iso.date().regex(/^2/), z.uuid()])
const standing = <DB, T extends keyof DB, O>(query: SelectQueryBuilder<DB, T, O>, ctx: Ctx, filter: MilestoneFilter): SelectQueryBuilder<DB, T, O> => {
  if (filter === 'all') return query
  const waiting = query.where(sql<boolean>`n.met_at IS NULL AND ${live}`)
  return filter === 'late' ? waiting.where(sql<boolean>`n.due_on < ${chinaDay(ctx.now)}::date`) : waiting
}

/** The earliest first: what is late stands on top. */
export async function listReadable(ctx: Ctx, { filter, issueId, cursor, limit }: { filter: MilestoneFilter; issueId?: string; cursor?: string; limit: number }): Promise<MilestoneRow[]> {
  const after = decodeCursor(cursor, place)
  return standing(columns(ctx), ctx, filter).where(milestonesFor(ctx.actor))
    .$if(issueId !== undefined, (query) => query.where('n.matter_id', '=', issueId ?? ''))
    .$if(after !== null, (query) => query.where(sql<boolean>`(n.due_on, n.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`))
    .orderBy('n.due_on').orderBy('n.id').limit(limit).execute()
}

/** False where somebody was faster. */
export async function markMet(ctx: Ctx, row: Pick<MilestoneRow, 'id' | 'version'>, statementId: string): Promise<boolean> {
  const changed = await ctx.db.updateTable('milestone').set({ met_at: ctx.now, met_by: ctx.actor.personId, statement_id: statementId, version: row.version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', row.id).where('version', '=', row.version).where('met_at', 'is', null).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export const photosOf = (ctx: Ctx, statementIds: readonly string[]) =>
  ctx.db.selectFrom('statement_media as sm').innerJoin('media as md', (on) => on.onRef('md.tenant', '=', 'sm.tenant').onRef('md.id', '=', 'sm.media_id'))
    .where('sm.tenant', '=', ctx.tenant).where('sm.statement_id', 'in', [...statementIds]).where('md.kind', '=', 'image').orderBy('sm.position').select(['sm.statement_id', 'md.id', 'md.width', 'md.height']).execute()
