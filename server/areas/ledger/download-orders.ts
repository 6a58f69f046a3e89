import { isDeepStrictEqual } from 'node:util'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { exportOrder } from './export-order'
import { findExport } from './queries/exports'
import { recordExport, type Exporting } from './record-export'

type Ordering<I> = (ctx: Ctx, input: I) => Promise<Exporting>

/** A download is recorded when it is asked for. */
export const recorded = <I>(ordering: Ordering<I>) => async (ctx: Ctx, input: I, id: string): Promise<void> => recordExport(ctx, id, await ordering(ctx, input))

/** Asked for again under its key: whoever could no longer ask for the same gets no new link. */
export const stillMay = <I>(ordering: Ordering<I>) => async (ctx: Ctx, input: I, id: string): Promise<void> => {
  const [{ order }, before] = [await ordering(ctx, input), await findExport(ctx, id)]
  if (!isDeepStrictEqual(exportOrder.parse(JSON.parse(JSON.stringify(order))), before?.order)) refuse('access.denied')
}
