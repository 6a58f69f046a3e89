import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** What a supporting unit contributed, for the unit responsible and who assigned it; the issue stays where it is. */
export async function reportSupport(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.reportSupport>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'supportReported', { words: body.words, photoIds: body.photoIds })
}
