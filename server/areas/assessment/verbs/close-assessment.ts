import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { hasParticipants } from '../../participant'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { decideItem, keepStandings, loadItems } from '../queries/items'
import { isOff } from '../rules/agenda'

/** Closes it with minutes: everything decided, or left with reason. What ended on another way meanwhile is said so. */
export async function closeAssessment(ctx: Ctx, { params, body }: Input<typeof assessmentSchemas.closeAssessment>): Promise<void> {
  const { row, hats } = await holdRow(ctx, params.id)
  const undecided = (await loadItems(ctx, row.id)).filter(({ decision }) => decision === null)
  // Whoever stepped aside cannot decide; that matter moved on to others.
  const open = undecided.filter(({ state, recused }) => !isOff(state) && !recused)
  await applyEvent(ctx, row, 'closed', { hats, patch: { closed_at: ctx.now }, words: { remarks: body.remarks.length > 0 ? body.remarks.map((one) => one.replaceAll('\n', ' ')).join('\n') : null } })
  if (!(await hasParticipants(ctx, row.id))) refuse('participant.owed')
  if (open.length > 0) refuse('assessment.itemsOpen', { count: open.length, lines: open.slice(0, 50).map(({ matter_id: id, number }) => ({ id, number })) })
  for (const item of undecided) await decideItem(ctx, row.id, item, { decision: 'elsewhere', party: null, statement_id: null })
  await keepStandings(ctx, row.id)
}
