import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { openOfficeSeat } from '../open-seat'
import { presentFigures } from '../present/present-figures'

/** An office's month: a community its own, the offices of a street all of its communities. */
export async function getFigures(ctx: Ctx, { query }: Input<typeof ledgerSchemas.getFigures>): Promise<Reply<typeof ledgerSchemas.getFigures>> {
  const { street_id: streetId, street, communityId } = await openOfficeSeat(ctx, figureRoles, query.scopeId)
  return presentFigures(ctx, { streetId, street, communityId, month: query.month })
}

export const figureRoles = ['community', 'street_office', 'congress_office', 'party_committee', 'government_office'] as const
