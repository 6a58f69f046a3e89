import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { hatsOf } from '../policy'
import { loadPublication, loadPublicationOf } from '../queries'

/** Taken back at once, by who raised it or by the office, with a record. */
export async function withdrawPublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.withdrawPublication>, id: string): Promise<void> {
  const row = (await loadPublication(ctx, id)) ?? refuse('publication.unknown')
  if (hatsOf(ctx.actor, row).length === 0) return refuse('publication.unknown')
  await movePublication(ctx, row, 'withdrawn', { patch: { reason: body.reason, published_at: null }, reason: body.reason })
}

/** The matter was taken back by who raised it: its publication goes with it, if there is one that still stands. In the caller's transaction. */
export async function withdrawWithMatter(ctx: Ctx, matterId: string): Promise<void> {
  const row = await loadPublicationOf(ctx, matterId)
  if (!row || row.state === 'withdrawn' || !hatsOf(ctx.actor, row).includes('author')) return
  await movePublication(ctx, row, 'withdrawn', { patch: { published_at: null } })
}
