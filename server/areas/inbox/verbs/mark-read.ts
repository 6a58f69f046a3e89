import type { inboxSchemas } from '../../../../contract/inbox/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { markMessagesRead } from '../queries'

/** Marks everything up to the newest message that was shown; what came since stays unread. */
export async function markRead(ctx: Ctx, { body }: Input<typeof inboxSchemas.markRead>): Promise<{ ok: true }> {
  await markMessagesRead(ctx, body.upTo)
  return { ok: true }
}
