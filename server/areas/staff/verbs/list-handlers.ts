import type { staffSchemas } from '../../../../contract/staff/schemas'
import { handlerKinds, type HandlerKind } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { presentHandlerLine } from '../open-handler'
import { keptStreets, readableStreets } from '../policy'
import { findHandlers } from '../queries/handlers'
import { findHeld } from '../queries/find-scopes'

/** Units that handle for the actor's streets, those of the whole county among them. */
export async function listHandlers(ctx: Ctx, { query }: Input<typeof staffSchemas.listHandlers>): Promise<Reply<typeof staffSchemas.listHandlers>> {
  const held = await findHeld(ctx)
  const readable = readableStreets(held)
  const streets = query.streetId === undefined ? readable : readable === 'all' || readable.includes(query.streetId) ? [query.streetId] : []
  const rows = await findHandlers(ctx, { streets, closed: query.state === 'closed' })
  return { items: rows.map((row) => presentHandlerLine(ctx, held, row)), mayAdd: kindsToAdd(keptStreets(ctx.actor, held)) }
}

/** A department belongs to the county: only who keeps the county's accounts adds one. */
export const kindsToAdd = (kept: 'all' | readonly string[]): HandlerKind[] =>
  kept === 'all' ? [...handlerKinds] : kept.length > 0 ? handlerKinds.filter((kind) => kind !== 'county_department') : []
