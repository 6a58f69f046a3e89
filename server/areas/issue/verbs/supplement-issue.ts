import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { markUnread } from '../../matter'
import { applyIssueEvent, openIssue } from '../apply-event'
import { callBackNumber } from '../call-back-number'
import { mainOf } from '../main-of'
import { fillPhone } from '../queries/insert-issue'

/**
 * More facts, or the answer to a question; a number that the raiser adds is kept to call back, where there is none yet. Of
 * what was merged they reach whoever handles it: they join the main one.
 */
export async function supplementIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.supplementIssue>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  const main = hats.includes('raiser') ? await mainOf(ctx, row) : null
  const handledId = main?.id ?? row.id
  await applyIssueEvent(ctx, handledId, 'supplemented', { words: body.words, photoIds: body.photoIds })
  await markUnread(ctx, handledId)
  const phone = hats.includes('raiser') && row.phone_cipher === null ? callBackNumber(ctx, { written: [body.words] }) : null
  if (phone) await fillPhone(ctx, row.id, phone)
}
