import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'

const longestAheadMs = 92 * 86_400_000

/** When a meeting begins: ahead, and within three months. */
export function checkStart(ctx: Ctx, text: string): Date {
  const startsAt = new Date(text)
  if (startsAt <= ctx.now) refuse('meeting.inPast')
  return startsAt.getTime() - ctx.now.getTime() > longestAheadMs ? refuse('meeting.tooFar') : startsAt
}
