import type { Ctx } from '../../context'
import { chinaDay } from '../../platform/clock/china-time'
import { findDeputiesOfPlace, type DeputyRow } from './queries'

export { presentDeputyCard } from './present'
export { findDeputiesByIds, type DeputyRow } from './queries'
export { deputyRoutes } from './routes'

/** Deputies in office today of a grid, or of every grid of a community. */
export const deputiesOfPlace = (ctx: Ctx, placeId: string): Promise<DeputyRow[]> => findDeputiesOfPlace(ctx, placeId, chinaDay(ctx.now))
