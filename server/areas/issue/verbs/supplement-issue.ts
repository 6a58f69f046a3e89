import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { markUnread } from '../../matter'
import { accusesOfficial } from '../accuses-official'
import { applyIssueEvent, openIssue } from '../apply-event'
import { callBackNumber } from '../call-back-number'
import { fillPhone } from '../queries/insert-issue'
import { unitsAround } from '../queries/units-around'
import { complainedOf } from '../rules/units-named'

/** More facts, or the answer to a question; a number that the raiser adds is kept to call back, where there is none yet. */
export async function supplementIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.supplementIssue>): Promise<void> {
  const opened = await openIssue(ctx, params.id)
  // Whom it names reads what the community has: such words begin an issue of their own, past the community.
  if (!opened.row.above_community && accusesOfficial(body.words)) refuse('issue.accusesElsewhere')
  const about = opened.row.about_handler_id ?? complainedOf(body.words, await unitsAround(ctx, opened.row.street_id))?.id ?? null
  const { row, hat } = await applyIssueEvent(ctx, params.id, 'supplemented', { words: body.words, photoIds: body.photoIds, patch: () => (about === opened.row.about_handler_id ? {} : { about_handler_id: about }) })
  await markUnread(ctx, params.id)
  const phone = hat === 'raiser' && row.phone_cipher === null ? callBackNumber(ctx, { written: [body.words] }) : null
  if (phone) await fillPhone(ctx, row.id, phone)
}
