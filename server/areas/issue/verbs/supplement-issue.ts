import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { markUnread } from '../../matter'
import { accusesOfficial } from '../accuses-official'
import { applyIssueEvent, openIssue } from '../apply-event'
import { callBackNumber } from '../call-back-number'
import { mainOf } from '../main-of'
import { fillPhone } from '../queries/insert-issue'
import { unitsAround } from '../queries/units-around'
import { complainedOf } from '../rules/units-named'

/**
 * More facts, or the answer to a question; a number that the raiser adds is kept to call back, where there is none yet. Of
 * what was merged they reach whoever handles it: they join the main one.
 */
export async function supplementIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.supplementIssue>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  // Whom it names reads what the community has: such words begin an issue of their own, past the community.
  if (!row.above_community && accusesOfficial(body.words)) refuse('issue.accusesElsewhere')
  const handled = (hats.includes('raiser') ? await mainOf(ctx, row) : null) ?? row
  const about = handled.about_handler_id ?? row.about_handler_id ?? complainedOf(body.words, await unitsAround(ctx, row.street_id))?.id ?? null
  await applyIssueEvent(ctx, handled.id, 'supplemented', { words: body.words, photoIds: body.photoIds, patch: () => (about === handled.about_handler_id ? {} : { about_handler_id: about }) })
  await markUnread(ctx, handled.id)
  const phone = hats.includes('raiser') && row.phone_cipher === null ? callBackNumber(ctx, { written: [body.words] }) : null
  if (phone) await fillPhone(ctx, row.id, phone)
}
