import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import { itemDecisionLabels, type ItemChoice, type ItemDecision } from '../../../../contract/assessment/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { redirectIssue, triageIssues } from '../../handling'
import { openIssue } from '../../issue'
import { saySomething } from '../../matter'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'
import { decideItem, loadItems, type ItemRow } from '../queries/items'
import { isOff, owesTriage } from '../rules/agenda'

type Body = Input<typeof assessmentSchemas.decideAssessmentItem>['body']

const decisionOf: Record<ItemChoice, ItemDecision> = { triage: 'triaged', continue: 'continued', redirect: 'redirected', leave: 'left' }

/** Decides one item. What changes the issue goes through the verbs of its handling, in this transaction; the rest is recorded with the item. */
export async function decideAssessmentItem(ctx: Ctx, { params, body }: Input<typeof assessmentSchemas.decideAssessmentItem>): Promise<void> {
  const { row, hats } = await holdRow(ctx, params.id)
  const [item] = await loadItems(ctx, row.id, body.issueId)
  if (!item) return refuse('assessment.itemUnknown')
  refuseIfTaken(item, body)
  const words = body.words
  const statementId = words ? ctx.newId() : null
  await applyEvent(ctx, row, 'itemDecided', { hats, reason: body.choice, statementId })
  await carryOut(ctx, item, body)
  if (statementId) await saySomething(ctx, { id: statementId, matterId: item.matter_id, text: words })
  const decided = { decision: decisionOf[body.choice], party: body.choice === 'triage' ? body.triage?.party ?? null : null, statement_id: statementId }
  if (!(await decideItem(ctx, row.id, item, decided))) refuse('assessment.itemChanged')
}

/** Whoever comes second is told what was decided and when. */
function refuseIfTaken(item: ItemRow, { version }: Body): void {
  if (item.recused) refuse('issue.recused')
  const what = item.decision && item.decided_at ? { what: itemDecisionLabels[item.decision], at: isoChina(item.decided_at) } : undefined
  if (item.version !== version) refuse('assessment.itemChanged', what)
  if (item.decision === 'triaged' || item.decision === 'redirected') refuse('assessment.itemDone', what)
}

async function carryOut(ctx: Ctx, item: ItemRow, { choice, words, triage }: Body): Promise<void> {
  const params = { id: item.matter_id }
  if (choice === 'triage' && triage) return triageIssues(ctx, { params: undefined, query: undefined, file: null, body: { ...triage, words, ids: [item.matter_id] } })
  if (choice === 'redirect') return redirectIssue(ctx, { params, query: undefined, file: null, body: { words } })
  // Said of an issue, not done to it: still only by who may stand to it, and while there is something to decide.
  if (!(await openIssue(ctx, item.matter_id)).hats.includes('community')) refuse('access.denied')
  if (isOff(item.state)) refuse('assessment.itemNotOpen')
  if (choice === 'continue' && owesTriage(item)) refuse('assessment.triageOwed')
}
