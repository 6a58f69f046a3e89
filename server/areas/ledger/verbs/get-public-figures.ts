import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { presentFigures } from '../present/present-figures'
import { findStreetOf, listStreets } from '../queries/find-seat'

/** A street's month for everybody, of the place one asks from: sums by community, nobody's name in them. */
export async function getPublicFigures(ctx: Ctx, { query }: Input<typeof ledgerSchemas.getPublicFigures>): Promise<Reply<typeof ledgerSchemas.getPublicFigures>> {
  const streets = await listStreets(ctx)
  const streetId = query.placeId ? await findStreetOf(ctx, query.placeId) : streets[0]?.id
  const street = streets.find(({ id }) => id === streetId) ?? refuse('place.unknown')
  return { ...(await presentFigures(ctx, { streetId: street.id, street: street.name, communityId: null, month: query.month })), streetId: street.id, streets }
}
