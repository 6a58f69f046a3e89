import type { assessmentSchemas } from '../../../../contract/assessment/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { deputiesOfPlace } from '../../deputy'
import { recordParticipants } from '../../participant'
import { applyEvent } from '../apply-event'
import { holdRow } from '../open-row'

const longestAgoMs = 62 * 86_400_000

/** Who takes part, where and when; may be put right until the minutes are closed. */
export async function recordAssessmentParticipants(ctx: Ctx, { params, body }: Input<typeof assessmentSchemas.recordAssessmentParticipants>): Promise<void> {
  const { row, hats } = await holdRow(ctx, params.id)
  const heldAt = body.heldAt ? new Date(body.heldAt) : row.held_at ?? ctx.now
  if (heldAt > ctx.now || ctx.now.getTime() - heldAt.getTime() > longestAgoMs) refuse('assessment.heldWrong')
  await applyEvent(ctx, row, 'participantsRecorded', { hats, patch: { held_at: heldAt }, words: { venue: body.venue } })
  const deputyIds = (await deputiesOfPlace(ctx, row.community_id)).map(({ id }) => id)
  await recordParticipants(ctx, row.id, { participants: body.participants, deputyIds, joint: true })
}
