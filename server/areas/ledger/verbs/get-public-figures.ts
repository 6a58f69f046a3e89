import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { presentFigures } from '../present/present-figures'
import { findFirstStreet } from '../queries/find-seat'

/** The street's month for everybody: sums by community, nobody's name in them. */
export async function getPublicFigures(ctx: Ctx, { query }: Input<typeof ledgerSchemas.getPublicFigures>): Promise<Reply<typeof ledgerSchemas.getPublicFigures>> {
  const street = (await findFirstStreet(ctx)) ?? refuse('place.unknown')
  return presentFigures(ctx, { streetId: street.id, street: street.name, communityId: null, month: query.month })
}
