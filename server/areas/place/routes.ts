import { placeEndpoints } from '../../../contract/place/endpoints'
import { placeSchemas } from '../../../contract/place/schemas'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { read, routesOf, write } from '../../platform/http/route'
import { presentPlace } from './present-place'
import { countScan } from './verbs/count-scan'
import { getCode } from './verbs/get-code'
import { listEstates } from './verbs/list-estates'

export const placeRoutes = routesOf<Ctx, typeof placeEndpoints, typeof placeSchemas>(placeEndpoints, placeSchemas, {
  getCode: read(getCode),
  countScan: write(countScan),
  listEstates: read(listEstates),
  getPlace: read(async (ctx, { params }) => (await presentPlace(ctx, params.id)) ?? refuse('place.unknown')),
})
