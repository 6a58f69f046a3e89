import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** What has been done so far, for who raised it. */
export async function replyInterim(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.replyInterim>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'interimReplied', { words: body.words, photoIds: body.photoIds, documentIds: body.documentIds })
}
