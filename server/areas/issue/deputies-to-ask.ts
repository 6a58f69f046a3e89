import type { Ctx } from '../../context'
import { deputiesOfPlace, type DeputyRow } from '../deputy'
import type { IssueRecord } from './queries/load-issue'
import { recusedDeputies } from './queries/recused-deputies'

/** The deputies of the place whom the community may ask to follow it up: in office, and none who stepped aside from it. */
export async function deputiesToAsk(ctx: Ctx, row: Pick<IssueRecord, 'id' | 'grid_id' | 'community_id'>): Promise<DeputyRow[]> {
  const stepped = await recusedDeputies(ctx, row.id)
  const deputies = await deputiesOfPlace(ctx, row.grid_id ?? row.community_id)
  return deputies.filter(({ id }) => !stepped.includes(id))
}
