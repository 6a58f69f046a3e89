import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { deskFilters } from '../../../../contract/issue/vocabulary'
import type { Input, Reply } from '../../../platform/http/route'
import { countDeskIssues } from '../../issue'
import { seatPlace } from '../seat-place'

/** How many wait behind each filter, up to 99: a number on a tab needs no more. */
export async function countDesk(ctx: Ctx, { query }: Input<typeof handlingSchemas.countDesk>): Promise<Reply<typeof handlingSchemas.countDesk>> {
  const placeId = seatPlace(ctx, ['community', 'street_office', 'congress_office'], query.placeId)
  const counts = []
  for (const filter of deskFilters) if (filter !== 'all') counts.push({ filter, count: await countDeskIssues(ctx, placeId, filter) })
  return { counts }
}
