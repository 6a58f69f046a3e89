import { z } from 'zod'
import type { deputySchemas } from '../../../../contract/deputy/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { decodeCursor, pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentDeputyCard } from '../present'
import { findDeputies } from '../queries'

const place = z.tuple([z.string().max(40)])

/** Deputies in office, by part of an estate's, a community's or their own name, in the order of the roster: nobody is ranked. */
export async function listDeputies(ctx: Ctx, { query }: Input<typeof deputySchemas.listDeputies>): Promise<Reply<typeof deputySchemas.listDeputies>> {
  const after = decodeCursor(query.cursor, place)
  const rows = await findDeputies(ctx, { ...query, onDay: chinaDay(ctx.now), afterCode: after?.[0] ?? null, limit: query.limit + 1 })
  return pageOfRows(rows, query.limit, (row) => [row.code], (row) => presentDeputyCard(row, ctx.now))
}
