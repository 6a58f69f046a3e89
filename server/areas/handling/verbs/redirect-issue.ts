import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** 引导办理: registered, answered in writing where it belongs (domain.md §4.3); never 不予受理. */
export async function redirectIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.redirectIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'redirected', { words: body.words })
}
