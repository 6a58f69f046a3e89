import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { markUnread } from '../../matter'
import { applyIssueEvent } from '../apply-event'
import { callBackNumber } from '../call-back-number'
import { fillPhone } from '../queries/insert-issue'

/** More facts, or the answer to a question; a number that the raiser adds is kept to call back, where there is none yet. */
export async function supplementIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.supplementIssue>): Promise<void> {
  const { row, hat } = await applyIssueEvent(ctx, params.id, 'supplemented', { words: body.words, photoIds: body.photoIds })
  await markUnread(ctx, params.id)
  const phone = hat === 'raiser' && row.phone_cipher === null ? callBackNumber(ctx, { written: [body.words] }) : null
  if (phone) await fillPhone(ctx, row.id, phone)
}
