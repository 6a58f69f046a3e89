import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** 督办 by the congress office, which supervises and never handles (domain.md §2). */
export async function superviseIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.superviseIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'supervised', { words: body.words })
}
