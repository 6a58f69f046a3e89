import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'
import { insertSupervision } from '../../matter'

/** 督办 by the congress office, which supervises and never handles (domain.md §2); its slip takes the office's next serial. */
export async function superviseIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.superviseIssue>): Promise<void> {
  const { row, statementId } = await applyIssueEvent(ctx, params.id, 'supervised', { words: body.words })
  if (statementId) await insertSupervision(ctx, { matterId: row.id, officeId: row.street_id, statementId })
}
