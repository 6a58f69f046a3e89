import type { z } from 'zod'
import type { handlerLine } from '../../../contract/staff/schemas'
import type { HandlerAction } from '../../../contract/staff/vocabulary'
import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import type { Grant } from '../../platform/context'
import { refuse } from '../../platform/errors'
import { keepingGrant, readableStreets, type Held } from './policy'
import { loadHandler, type HandlerRow } from './queries/handlers'
import { findHeld } from './queries/find-scopes'

/** A unit that the actor keeps, and under which role; the county's are the county operator's. */
export async function openHandler(ctx: Ctx, id: string): Promise<{ row: HandlerRow; keeping: Grant; held: readonly Held[] }> {
  const held = await findHeld(ctx)
  const row = await readHandler(ctx, held, id)
  return { row, held, keeping: keepingGrant(ctx.actor, held, { streetId: row.street_id }) ?? refuse('handler.notYours') }
}

async function readHandler(ctx: Ctx, held: readonly Held[], id: string): Promise<HandlerRow> {
  const row = (await loadHandler(ctx, id)) ?? refuse('handler.unknown')
  const readable = readableStreets(held)
  return row.street_id === null || readable === 'all' || readable.includes(row.street_id) ? row : refuse('handler.unknown')
}

export function presentHandlerLine(ctx: Ctx, held: readonly Held[], row: HandlerRow): z.output<typeof handlerLine> {
  const actions: HandlerAction[] = row.closed_at ? ['reopen'] : ['change', 'close']
  return {
    id: row.id, name: row.name, kind: row.kind, duty: row.duty, streetId: row.street_id, estates: row.estates, isClosed: row.closed_at !== null, version: row.version,
    allowedActions: keepingGrant(ctx.actor, held, { streetId: row.street_id }) ? actions : [],
  }
}

export async function presentHandler(ctx: Ctx, id: string): Promise<z.output<typeof handlerLine>> {
  const held = await findHeld(ctx)
  return presentHandlerLine(ctx, held, await readHandler(ctx, held, id))
}

/** Keeps what happened to a unit; its words are in no fact. */
export const recordHandler = (ctx: Ctx, event: 'added' | 'changed' | 'closed' | 'reopened', id: string, { role, placeId }: Grant, patch: Record<string, unknown>): Promise<string> =>
  appendAudit(ctx, { subjectKind: 'handler', subjectId: id, event: `handler.${event}`, hat: role, scope: { placeId }, patch })
