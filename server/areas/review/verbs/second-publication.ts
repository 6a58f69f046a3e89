import type { reviewSchemas } from '../../../../contract/review/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { movePublication } from '../move-publication'
import { openStep } from '../open-step'

/** Second check (复审) by another person than the first check's, where the street reviews in three steps. */
export async function secondPublication(ctx: Ctx, { body }: Input<typeof reviewSchemas.secondPublication>, id: string): Promise<void> {
  const row = await openStep(ctx, id, body)
  await movePublication(ctx, row, 'seconded', { patch: { seconded_by: ctx.actor.personId, seconded_at: ctx.now } })
}
