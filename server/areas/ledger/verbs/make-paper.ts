import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { readPapers } from '../read-papers'
import type { Exporting } from '../record-export'

/** One paper of an issue, for who may print it. */
export async function makePaper(ctx: Ctx, { params, body }: Input<typeof ledgerSchemas.makePaper>): Promise<Exporting> {
  const { papers, reader, home } = await readPapers(ctx, params.issueId)
  if (!papers.some(({ kind, ofId }) => kind === body.kind && ofId === body.ofId)) refuse('ledger.noPaper')
  const hat = reader.hats[0] ?? ctx.actor.grants[0]?.role ?? 'resident'
  return {
    hat, scope: hat === 'handler' ? { handlerId: home.handler_id } : { placeId: hat === 'raiser' ? null : home.community_id },
    order: { what: 'paper', issueId: params.issueId, ...body, showsFollowUp: reader.hats.includes('congress_office') },
  }
}
