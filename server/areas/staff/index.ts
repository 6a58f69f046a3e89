import type { Ctx } from '../../context'
import { findCompaniesOf, loadHandler } from './queries/handlers'

export { openHandler } from './open-handler'
export { staffRoutes } from './routes'
export { recordGrant, type GrantEvent, type GrantFacts } from './record-grant'

/** Property companies that serve an estate, to propose 请物业办. */
export const companiesOfEstate = (ctx: Ctx, communityId: string, estate: string): Promise<{ id: string; name: string }[]> => findCompaniesOf(ctx, communityId, estate)

/** Whether a unit may be given work of a street: it is open, and its own or the county's. */
export async function canBeGivenWork(ctx: Ctx, handlerId: string, streetId: string): Promise<boolean> {
  const unit = await loadHandler(ctx, handlerId)
  return unit !== null && unit.closed_at === null && (unit.street_id === null || unit.street_id === streetId)
}
