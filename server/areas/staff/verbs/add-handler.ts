import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { HandlerKind } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { recordHandler } from '../open-handler'
import { keepingGrant, keptStreets } from '../policy'
import { countEstates, findStreetKind, insertHandler, isNameTaken, saveEstates, waitForNames } from '../queries/handlers'
import { findHeld } from '../queries/find-scopes'

type Estates = Input<typeof staffSchemas.addHandler>['body']['estates']

/** Adds a unit: a street's own, or one of the whole county. */
export async function addHandler(ctx: Ctx, { body }: Input<typeof staffSchemas.addHandler>, id: string): Promise<void> {
  const held = await findHeld(ctx)
  const streetId = await streetOf(ctx, body.kind, body.streetId ?? onlyOf(keptStreets(ctx.actor, held)))
  const keeping = keepingGrant(ctx.actor, held, { streetId }) ?? refuse('handler.notYours')
  await refuseTaken(ctx, { id, name: body.name, streetId })
  await refuseForeignEstates(ctx, body.kind, streetId, body.estates)
  await insertHandler(ctx, { id, name: body.name, kind: body.kind, duty: body.duty, street_id: streetId })
  await saveEstates(ctx, id, body.estates)
  await recordHandler(ctx, 'added', id, keeping, { kind: body.kind, street_id: streetId, closed_at: null, version: 1 })
}

const onlyOf = (streets: 'all' | readonly string[]): string | null => (streets !== 'all' && streets.length === 1 ? streets[0] ?? null : null)

async function streetOf(ctx: Ctx, kind: HandlerKind, streetId: string | null): Promise<string | null> {
  if (kind === 'county_department') return null
  if (streetId === null) return kind === 'utility' ? null : refuse('staff.wrongScope')
  return ['street', 'township'].includes((await findStreetKind(ctx, streetId)) ?? '') ? streetId : refuse('staff.wrongScope')
}

/** Two units of one name in a street would be mistaken for each other when work is given out. */
export async function refuseTaken(ctx: Ctx, unit: { id: string; name: string; streetId: string | null }): Promise<void> {
  await waitForNames(ctx)
  if (await isNameTaken(ctx, unit)) refuse('handler.nameTaken')
}

/** Estates belong to property companies, each named once and found among the street's grids. */
export async function refuseForeignEstates(ctx: Ctx, kind: HandlerKind, streetId: string | null, estates: Estates): Promise<void> {
  if (estates.length === 0) return
  if (kind !== 'property') return refuse('handler.estatesOfProperty')
  const distinct = new Set(estates.map(({ communityId, name }) => `${communityId} ${name}`)).size
  if (distinct !== estates.length || (await countEstates(ctx, streetId, estates)) !== distinct) refuse('place.unknown')
}
