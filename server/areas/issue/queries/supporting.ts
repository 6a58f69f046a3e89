import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../../../context'
import { deskScopes } from '../policy'

// Given assignment as a and matter as m. Support stands while the work goes on, and after it was done until the work is given anew.
const stands = sql`a.part = 'support' AND (a.ended_at IS NULL OR (a.outcome = 'done' AND m.responsible_handler_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM assignment l WHERE l.tenant = a.tenant AND l.matter_id = a.matter_id AND l.part = 'lead' AND l.assigned_at > a.assigned_at)))`

// Who belongs to a unit that is complained of reads it as no supporter, whichever of their units supports it.
const ofNoComplaint = (units: readonly string[]): RawBuilder<unknown> => sql`(m.about_handler_id IS NULL OR m.about_handler_id <> ALL(${[...units]}::uuid[]))`

/** The actor's unit that supports matter m; null where none does. */
export function mySupport(ctx: Ctx): RawBuilder<string | null> {
  const { handlerIds } = deskScopes(ctx.actor)
  if (handlerIds.length === 0) return sql<string | null>`NULL::uuid`
  return sql<string | null>`(SELECT a.handler_id FROM assignment a WHERE a.tenant = m.tenant AND a.matter_id = m.id AND a.handler_id = ANY(${handlerIds}::uuid[]) AND ${ofNoComplaint(handlerIds)} AND ${stands} LIMIT 1)`
}

/** Matter m is supported by one of these units and is the work of none of them. */
export const supportedBy = (ctx: Ctx, handlerIds: readonly string[]): RawBuilder<unknown> => sql`m.tenant = ${ctx.tenant} AND m.kind = 'issue'
  AND m.responsible_handler_id <> ALL(${[...handlerIds]}::uuid[]) AND ${ofNoComplaint(handlerIds)}
  AND EXISTS (SELECT 1 FROM assignment a WHERE a.tenant = ${ctx.tenant} AND a.handler_id = ANY(${[...handlerIds]}::uuid[]) AND a.matter_id = m.id AND ${stands})`
