import type { placeSchemas } from '../../../../contract/place/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { insertScan } from '../queries/codes'

/** Counts a scan once per device and hour; a client that names no device is not counted. */
export async function countScan(ctx: Ctx, { params }: Input<typeof placeSchemas.countScan>): Promise<Reply<typeof placeSchemas.countScan>> {
  if (ctx.deviceHash) await insertScan(ctx, params.token, ctx.deviceHash)
  return { ok: true }
}
