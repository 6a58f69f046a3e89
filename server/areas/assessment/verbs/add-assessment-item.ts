import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openIssue } from '../../issue'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { insertItems, lastPosition, loadItems } from '../queries/items'
import { isOff } from '../rules/agenda'

/** An urgent issue that came after the agenda was fixed. */
export async function addAssessmentItem(ctx: Ctx, { params, body }: Input<typeof assessmentSchemas.addAssessmentItem>): Promise<void> {
  const { row, hats } = await holdRow(ctx, params.id)
  await applyEvent(ctx, row, 'itemAdded', { hats })
  const { row: issue, hats: standing } = await openIssue(ctx, body.issueId)
  if (issue.community_id !== row.community_id || !standing.includes('community')) refuse('issue.unknown')
  if (issue.state === 'mediating' || issue.category === 'neighbour_dispute') refuse('assessment.itemPrivate')
  if (isOff(issue.state)) refuse('assessment.itemNotOpen')
  if ((await loadItems(ctx, row.id, issue.id)).length > 0) refuse('assessment.itemThere')
  await insertItems(ctx, row.id, [{ matterId: issue.id, why: 'added', position: (await lastPosition(ctx, row.id)) + 1 }])
}
