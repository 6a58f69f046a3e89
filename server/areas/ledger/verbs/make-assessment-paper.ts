import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { openAssessmentRow, papersOfAssessment } from '../../assessment'
import type { Exporting } from '../record-export'

/** Minutes, ledger or attendance sheet of an assessment, for who may read it. */
export async function makeAssessmentPaper(ctx: Ctx, { params, body }: Input<typeof ledgerSchemas.makeAssessmentPaper>): Promise<Exporting> {
  const { row, hats: [hat = refuse('assessment.unknown')] } = await openAssessmentRow(ctx, params.assessmentId)
  if (!papersOfAssessment(row).includes(body.paper)) refuse('ledger.noPaper')
  return { hat, scope: { placeId: hat === 'community' ? row.community_id : row.street_id }, order: { what: 'assessment', id: row.id, ...body } }
}
