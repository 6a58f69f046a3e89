import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../apply-event'
import { isKeptBack } from '../policy'

/** Asks the resident for facts; the clock waits for the answer. */
export async function askBackIssue(ctx: Ctx, { params, body }: Input<typeof issueSchemas.askBackIssue>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (isKeptBack(row, hats)) refuse('issue.keptBack')
  await applyIssueEvent(ctx, params.id, 'askedBack', { words: body.words })
}
