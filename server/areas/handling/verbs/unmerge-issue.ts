import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** Undoes a merge: handled on its own again, on the desk that merged it; what was merged into this one before stays with it. */
export async function unmergeIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.unmergeIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'unmerged', { words: body.words, patch: () => ({ merged_into: null, merged_from: null }) })
}
