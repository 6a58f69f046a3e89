import type { AssessmentEvent, AssessmentHat, AssessmentState } from '../../../contract/assessment/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { runTransition, type TransitionPort } from '../../platform/lifecycle/run-transition'
import { changeAssessment, type AssessmentPatch, type AssessmentRow } from './queries/assessments'
import { assessmentLifecycle } from './rules/assessment-lifecycle'

type StatePatch = Pick<AssessmentPatch, 'held_at' | 'closed_at'>
/** What people read; never in the audit. */
type Words = Pick<AssessmentPatch, 'venue' | 'remarks'>

// Words reach the row but not the audit, which keeps the state columns only.
const portWith = (words: Words): TransitionPort<Ctx, AssessmentRow, AssessmentState, StatePatch> => ({
  subjectKind: 'assessment',
  area: 'assessment',
  update: (ctx, row, patch) => changeAssessment(ctx, row, { ...words, ...patch }),
  refuseDenied: () => refuse('access.denied'),
  refuseChanged: async () => refuse('assessment.notNow'),
})

interface Move { readonly hats: readonly AssessmentHat[]; readonly patch?: StatePatch; readonly words?: Words; readonly reason?: string; readonly statementId?: string | null }

/** Brings an event about: decision, conditional change and fact, in the command's transaction. */
export async function applyEvent(ctx: Ctx, row: AssessmentRow, event: AssessmentEvent, { hats, patch = {}, words = {}, reason, statementId }: Move): Promise<void> {
  await runTransition(ctx, portWith(words), assessmentLifecycle, row, {
    event, situation: { state: row.state, hats, facts: [] }, patch: () => patch, reason, statementId,
    scopeOf: (hat) => ({ placeId: hat === 'community' ? row.community_id : row.street_id }),
  })
}
