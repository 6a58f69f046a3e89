import type { AssessmentHat } from '../../../contract/assessment/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { hatsOf } from './policy'
import { loadAssessment, lockAssessment, type AssessmentRow } from './queries/assessments'

/** An assessment for its community and its street; for anybody else it does not exist. */
export async function openRow(ctx: Ctx, id: string): Promise<{ row: AssessmentRow; hats: AssessmentHat[] }> {
  const row = (await loadAssessment(ctx, id)) ?? refuse('assessment.unknown')
  const hats = hatsOf(ctx.actor, row)
  return hats.length > 0 ? { row, hats } : refuse('assessment.unknown')
}

/** The same, held until the command ends: two who act on it at once act one after the other. */
export async function holdRow(ctx: Ctx, id: string): Promise<{ row: AssessmentRow; hats: AssessmentHat[] }> {
  await lockAssessment(ctx, id)
  return openRow(ctx, id)
}
