import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { openOfficeSeat } from '../open-seat'
import { listStreets } from '../queries/find-seat'
import { presentFigures } from '../present/present-figures'

/** An office's month: a community its own, the offices of a street all of its communities, those of the county a street. */
export async function getFigures(ctx: Ctx, { query }: Input<typeof ledgerSchemas.getFigures>): Promise<Reply<typeof ledgerSchemas.getFigures>> {
  const { kind, street_id: streetId, street, communityId } = await openOfficeSeat(ctx, figureRoles, query)
  const streets = kind === 'county' ? await listStreets(ctx) : [{ id: streetId, name: street }]
  return { ...(await presentFigures(ctx, { streetId, street, communityId, month: query.month })), streetId, streets }
}

export const figureRoles = ['community', 'street_office', 'congress_office', 'party_committee', 'county_congress', 'government_office'] as const
