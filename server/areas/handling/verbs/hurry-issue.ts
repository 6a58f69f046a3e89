import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent } from '../../issue'

/** 催办: whoever has it hears that it is waited for. */
export async function hurryIssue(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.hurryIssue>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'hurried', { words: body.words })
}
