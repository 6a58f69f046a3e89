import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** The street gives it to the community, with words. */
export async function returnIssueDown(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.returnIssueDown>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'returnedDown', { words: body.words, patch: (_, row) => (row.above_community ? refuse('handling.aboveCommunity') : {}) })
}
