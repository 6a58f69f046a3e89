import { z } from 'zod'
import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor, pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentReviewRow } from '../present-review'
import { listWaiting } from '../queries'

const place = z.tuple([databaseTime, z.uuid()])

/** What waits in my scope, longest waiting first. */
export async function listReviews(ctx: Ctx, { query }: Input<typeof reviewSchemas.listReviews>): Promise<Reply<typeof reviewSchemas.listReviews>> {
  const after = decodeCursor(query.cursor, place)
  const rows = await listWaiting(ctx, { after, limit: query.limit + 1 })
  return pageOfRows(rows, query.limit, (row) => [row.requested_at.toISOString(), row.id], (row) => presentReviewRow(ctx, row))
}
