import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'
import { moveAssignmentDue } from '../../matter'
import { proposedDue } from '../proposed-due'

/** Another category or colour, with reason; the 解决时限 is counted anew from now. */
export async function reclassifyIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.reclassifyIssue>): Promise<void> {
  const { category, urgency } = body
  const { after } = await applyIssueEvent(ctx, params.id, 'reclassified', {
    words: body.words,
    patch: (_, row, limits) => (row.category === category && row.urgency === urgency ? refuse('handling.sameClass') : { category, urgency, triaged_at: row.triaged_at ?? ctx.now, handle_due_at: proposedDue(ctx.now, { urgency, category }, limits) }),
  })
  if (after.handle_due_at) await moveAssignmentDue(ctx, params.id, after.handle_due_at)
}
