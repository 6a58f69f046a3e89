import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'
import { markAssignmentTaken } from '../../matter'

/** The unit accepts what was assigned, once. */
export async function takeIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.takeIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'taken', { words: body.words, patch: (_, row) => (row.unit_took ? refuse('handling.takenAlready') : {}) })
  await markAssignmentTaken(ctx, params.id)
}
