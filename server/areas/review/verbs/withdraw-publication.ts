import type { PublicationReason } from '../../../../contract/review/vocabulary'
import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { hatsOf } from '../policy'
import { holdMatter, holdMatterOf, loadPublication, loadVersions, type PublicationRow } from '../queries/load-publication'
import { isDispute } from '../unpublishable'

const withdrawn = (reason: PublicationReason) => ({ patch: { reason, published_at: null }, reason })

/** Taken back at once, with a record: by who raised it in every version and for good, or by the office what is public, with a reason. */
export async function withdrawPublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.withdrawPublication>, id: string): Promise<void> {
  await holdMatterOf(ctx, id)
  const row = (await loadPublication(ctx, id)) ?? refuse('publication.unknown')
  const hats = hatsOf(ctx.actor, row)
  if (hats.length === 0) return refuse('publication.unknown')
  if (!hats.includes('author')) return movePublication(ctx, row, 'withdrawn', withdrawn(body.reason ?? refuse('publication.reasonOwed')))
  const taken = await takeBackAll(ctx, row.matter_id)
  if (taken === 0) refuse('publication.notNow')
}

const isByAuthor = (row: PublicationRow): boolean => row.state === 'withdrawn' && (row.reason === null || row.reason === 'author')

async function takeBackAll(ctx: Ctx, matterId: string): Promise<number> {
  const standing = (await loadVersions(ctx, matterId)).filter((row) => !isByAuthor(row) && hatsOf(ctx.actor, row).includes('author'))
  for (const row of standing) await movePublication(ctx, row, 'withdrawn', withdrawn('author'))
  return standing.length
}

/** The matter was taken back by who raised it: every version goes with it. In the caller's transaction. */
export async function withdrawWithMatter(ctx: Ctx, matterId: string): Promise<void> {
  await holdMatter(ctx, matterId)
  await takeBackAll(ctx, matterId)
}

/** The matter turned out to be what is never public (邻里纠纷): every version goes by itself. In the caller's transaction, after its change. */
export async function withdrawUnpublishable(ctx: Ctx, matterId: string): Promise<void> {
  await holdMatter(ctx, matterId)
  for (const row of await loadVersions(ctx, matterId)) {
    if (isDispute(row) && row.state !== 'withdrawn') await movePublication(ctx, row, 'withdrawn', { ...withdrawn('neighbour_dispute'), hats: ['system'] })
  }
}
