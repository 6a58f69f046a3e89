import type { placeSchemas } from '../../../../contract/place/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Reply } from '../../../platform/http/route'
import { listGrids, type EstateRow } from '../queries/places'

type Estates = Reply<typeof placeSchemas.listEstates>
type Community = Estates['communities'][number]

const estatesOf = (grids: readonly EstateRow[]): Community['estates'] => {
  const names = [...new Set(grids.map(({ estate }) => estate))]
  return names.map((name) => ({ name, grids: grids.filter(({ estate }) => estate === name).map(({ grid_id, buildings }) => ({ id: grid_id, buildings })) }))
}

/** Every estate with its buildings, as people look for where they live. */
export async function listEstates(ctx: Ctx): Promise<Estates> {
  const grids = await listGrids(ctx)
  const [first] = grids
  if (!first) return refuse('place.unknown')
  const communities = [...new Map(grids.map((grid) => [grid.community_id, grid])).values()]
  return {
    street: { id: first.street_id, name: first.street_name },
    communities: communities.map(({ community_id, community_name, duty_phone }) => ({
      id: community_id, name: community_name, dutyPhone: duty_phone, estates: estatesOf(grids.filter((grid) => grid.community_id === community_id)),
    })),
  }
}
