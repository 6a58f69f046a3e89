import { z } from 'zod'
import type { ReviewFilter } from '../../../../contract/review/vocabulary'
import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor, pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentReviewRow } from '../present-review'
import { listPublished, listShelved, listWaiting } from '../queries/list-publications'

const place = z.tuple([z.int().min(0).max(2), databaseTime, z.uuid()])

const lists = { waiting: listWaiting, published: listPublished, held: listShelved } satisfies Record<ReviewFilter, unknown>

/** What waits for a review in my scope, longest waiting first; what is public or was held back, newest first. */
export async function listReviews(ctx: Ctx, { query }: Input<typeof reviewSchemas.listReviews>): Promise<Reply<typeof reviewSchemas.listReviews>> {
  const after = decodeCursor(query.cursor, place)
  const rows = await lists[query.filter](ctx, { after, limit: query.limit + 1 })
  return pageOfRows(rows, query.limit, (listed) => [...listed.place], ({ row }) => presentReviewRow(ctx, row))
}
