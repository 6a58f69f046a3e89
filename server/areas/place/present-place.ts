import type { z } from 'zod'
import type { placeDetail } from '../../../contract/place/schemas'
import type { Ctx } from '../../context'
import { deputiesOfPlace, presentDeputyCard } from '../deputy'
import { findPlace, type PlaceRow } from './queries/places'

type Detail = z.output<typeof placeDetail>

const detailOf = (row: PlaceRow, deputies: Detail['deputies']): Detail => ({
  id: row.id, kind: row.kind, street: row.street_name, community: row.community_name, estate: row.estate, buildings: row.buildings, name: row.short_name,
  communityId: row.community_id, dutyPhone: row.duty_phone, deputies,
})

/** A place with its deputies in office; of a street only the name, for its deputies have a list of their own. */
export async function presentPlace(ctx: Ctx, id: string): Promise<Detail | null> {
  const row = await findPlace(ctx, id)
  if (!row) return null
  const deputies = row.kind === 'street' ? [] : await deputiesOfPlace(ctx, id)
  return detailOf(row, deputies.map((deputy) => presentDeputyCard(deputy, ctx.now)))
}
