import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { refuse } from '../../../platform/errors'
import type { MatterPatch } from '../../matter'
import { applyIssueEvent } from '../apply-event'
import type { IssueRecord } from '../queries/load-issue'

/** Settled at the door, by proof, or explained: the rating window opens. A unit shows what it did: who raised it must be able to see the result. */
export async function settleIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.settleIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'settled', {
    words: body.words, photoIds: body.photoIds, documentIds: body.documentIds,
    patch: ({ hat }, row) => {
      if (hat === 'handler' && body.ending === 'settled' && body.photoIds.length + body.documentIds.length === 0) return refuse('handling.proofOwed')
      return { ending: body.ending, ...responsibleBy(hat, row) }
    },
  })
}

// Who settles it themselves is responsible; a community that closes what a company did leaves it the company's.
function responsibleBy(hat: IssueHat, row: IssueRecord): MatterPatch {
  if (row.responsible_handler_id !== null) return {}
  if (hat === 'community') return { responsible_place_id: row.community_id }
  return hat === 'street_office' ? { responsible_place_id: row.street_id } : {}
}
